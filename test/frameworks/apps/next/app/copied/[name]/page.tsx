import { copied } from '../../../copied';

/** Code that the site's builder copies: the test puts it there. */
export default async function Copied({ params }: { params: Promise<{ name: string }> }) {
  const { Embedded } = await copied[(await params).name]!();
  return <Embedded />;
}
