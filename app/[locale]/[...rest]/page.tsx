import { notFound } from "next/navigation";

export const dynamic = "force-dynamic";

/** Every path that no page answers. */
export default function UnknownPage() {
  notFound();
}
