import { formAddress } from "#lib/url/form-address";

/** Where every GET form leads: answers with the one canonical address of what was asked. */
export function GET(request: Request): Response {
  const address = formAddress(new URL(request.url).searchParams);
  if (address === null) {
    return new Response("The parameter `path` must be a path of this site.\n", {
      status: 400,
      headers: { "Content-Type": "text/plain; charset=utf-8" },
    });
  }
  return new Response(null, { status: 303, headers: { Location: address } });
}
