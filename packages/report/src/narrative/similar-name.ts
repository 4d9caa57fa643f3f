/** A name without what writers leave out or add: spaces, widths, quotation marks. */
const bare = (name: string) => name.normalize('NFKC').replace(/[\s"'“”《》()]/gu, '')

/** One division: 云岚县, 产城融合示范区; names of one character are counties (滑县) or end in 州 or 市 (通州区, 沙市区). */
const division = '(?:[^省市县区州盟旗]{2,}[省市县区州盟旗]|[^省市县区州盟旗]+[州市][市县区]|[^省市县区州盟旗]县)'
const divisions = new RegExp(`^${division}+$`, 'u')

/** Is the shorter name the longer one without its leading divisions? */
const leavesOut = (shorter: string, longer: string) => longer.endsWith(shorter) && (shorter === longer || divisions.test(longer.slice(0, -shorter.length)))

/** Is it so once the word for the kind of one division, which the shorter name keeps by its name, is left out: 云岚司法局 for 云岚县司法局? */
const leavesKindOut = (shorter: string, longer: string) =>
  Array.from(longer.matchAll(/[省市县区州盟旗]/gu), ({ index }) => index)
    .filter((index) => divisions.test(longer.slice(0, index + 1)) && longer.length - 1 - shorter.length < index)
    .some((index) => leavesOut(shorter, longer.slice(0, index) + longer.slice(index + 1)))

/**
 * Does a document's organ name fit a name of the registry? Documents leave the division out ("司法局" fits
 * "济源产城融合示范区司法局"), write more of it ("明州市云岚县司法局" fits "云岚县司法局") or leave its kind out ("云岚司法局");
 * where both name the kind it must be the same: 朝阳县 is not 朝阳市. 办公室 of a government is another organ than the government.
 */
export function similarName(a: string, b: string): boolean {
  const [shorter, longer] = [bare(a), bare(b)].toSorted((x, y) => x.length - y.length) as [string, string]
  return shorter.length >= 2 && (leavesOut(shorter, longer) || leavesKindOut(shorter, longer))
}
