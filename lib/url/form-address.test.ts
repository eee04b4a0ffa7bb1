import { expect, test } from "vitest";
import { formAddress } from "#lib/url/form-address";

test.each([
  ["path=/&countries=KAZ&countries=KGZ", "/?countries=KAZ,KGZ"],
  ["path=/countries&asOf=&sort=-total", "/countries?sort=-total"],
  ["path=/rights/torture%23list&countries=KAZ", "/rights/torture?countries=KAZ#list"],
  ["path=/%3Frelease%3D20260101-abc&filter=a+b", "/?release=20260101-abc&filter=a%20b"],
  ["path=/%3Ffilter%3Dold&filter=new", "/?filter=new"],
  ["path=/%3Ffilter%3Dold&filter=", "/"],
  ["path=/&acts.sort=date&q=%26%3D%23", "/?acts.sort=date&q=%26%3D%23"],
  ["path=/ru/countries", "/ru/countries"],
  // A page's own parameters keep their names, `to` among them.
  ["path=/rights/torture&from=2014&to=2016", "/rights/torture?from=2014&to=2016"],
])("the form %s leads to %s", (form, address) => {
  expect(formAddress(new URLSearchParams(form))).toBe(address);
});

test.each([
  [""],
  ["path="],
  ["path=countries"],
  ["path=//evil.invalid"],
  ["path=/\\evil.invalid"],
  ["path=/.//evil.invalid"],
  ["path=/%09/evil.invalid"],
  ["path=https://evil.invalid/"],
  ["path=javascript:alert(1)"],
])("the form %s leads nowhere", (form) => {
  expect(formAddress(new URLSearchParams(form))).toBeNull();
});
