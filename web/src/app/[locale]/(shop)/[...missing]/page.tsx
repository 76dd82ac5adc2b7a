import { notFound } from 'next/navigation';

/** Every address that no page answers, so that it gets the shop's own 404. */
export default function Missing(): never {
  notFound();
}
