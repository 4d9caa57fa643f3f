/** A name without what writers leave out or add: spaces, widths, quotation marks. */
const bare = (name: string) => name.normalize('NFKC').replace(/[\s"'“”《》()]/gu, '')

/** The same without the words for kinds of division: 云岚司法局 is 云岚县司法局. */
const spare = (name: string) => bare(name).replace(/(?<=[^\s])(?:自治区|自治州|自治县|省|市|县|区|州|盟|旗)(?=.{2,}$)/gu, '')

/**
 * Does a document's organ name fit a name of the registry? Documents leave the division out ("司法局" fits
 * "济源产城融合示范区司法局") or write more of it ("明州市云岚县司法局" fits "云岚县司法局"); 办公室 of a government is another
 * organ than the government.
 */
export function similarName(a: string, b: string): boolean {
  if (bare(a).length < 2 || bare(b).length < 2) return false
  return [bare, spare].some((cut) => cut(a).endsWith(cut(b)) || cut(b).endsWith(cut(a)))
}
