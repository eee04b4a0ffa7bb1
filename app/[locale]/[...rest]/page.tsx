import { notFound } from "next/navigation";

/** Every path that no page answers. */
export default function UnknownPage() {
  notFound();
}
