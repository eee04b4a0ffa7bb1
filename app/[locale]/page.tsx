export const dynamic = "force-dynamic";
export default async function Page({ searchParams }: { searchParams: Promise<Record<string, string>> }) {
  return <h1>Hello {JSON.stringify(await searchParams)}</h1>;
}
