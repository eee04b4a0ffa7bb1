import { expect, test } from "vitest";
import { formAddress } from "#lib/url/form-address";

test.each([
  ["to=/&countries=KAZ&countries=KGZ", "/?countries=KAZ,KGZ"],
  ["to=/countries&asOf=&sort=-total", "/countries?sort=-total"],
  ["to=/rights/torture%23list&countries=KAZ", "/rights/torture?countries=KAZ#list"],
  ["to=/%3Frelease%3D20260101-abc&filter=a+b", "/?release=20260101-abc&filter=a%20b"],
  ["to=/%3Ffilter%3Dold&filter=new", "/?filter=new"],
  ["to=/%3Ffilter%3Dold&filter=", "/"],
  ["to=/&acts.sort=date&q=%26%3D%23", "/?acts.sort=date&q=%26%3D%23"],
  ["to=/ru/countries", "/ru/countries"],
])("the form %s leads to %s", (form, address) => {
  expect(formAddress(new URLSearchParams(form))).toBe(address);
});

test.each([
  [""],
  ["to="],
  ["to=countries"],
  ["to=//evil.invalid"],
  ["to=/\\evil.invalid"],
  ["to=/.//evil.invalid"],
  ["to=/%09/evil.invalid"],
  ["to=https://evil.invalid/"],
  ["to=javascript:alert(1)"],
])("the form %s leads nowhere", (form) => {
  expect(formAddress(new URLSearchParams(form))).toBeNull();
});
