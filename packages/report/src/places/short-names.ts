const peoples = '各族|汉族|壮族|满族|回族|苗族|土家族|彝族|蒙古族|藏族|布依族|侗族|瑶族|白族|朝鲜族|哈尼族|黎族|傣族|畲族|傈僳族|东乡族|仡佬族|拉祜族|佤族|水族|纳西族|羌族|土族|仫佬族|景颇族|达斡尔族|撒拉族|布朗族|毛南族|普米族|怒族|鄂温克族|裕固族|独龙族|保安族|哈萨克族'
const peoplesOnly = '壮族|回族|维吾尔|哈萨克|蒙古|柯尔克孜|锡伯|塔吉克'
const ends = new RegExp(`(?:${peoples}|(?:${peoplesOnly}))+$`, 'u')

/**
 * How else people write a division: without its kind (湛江), without its peoples (延边, 长阳), with its kind alone behind
 * (延边州, 长阳县). A short name has at least two characters; banners of a quarter (科尔沁左翼中旗) and mining districts have none.
 */
export function shortNames(name: string): { written: string; full: boolean }[] {
  const autonomous = /^(.+?)自治([区州县旗])$/u.exec(name)
  if (autonomous) {
    const [, peopled = '', kind = ''] = autonomous
    const bare = peopled.replace(ends, '')
    const stem = bare.length < 2 ? peopled.replace(/族$/u, '') : bare
    if (kind === '区') return [{ written: stem, full: false }]
    return [{ written: stem, full: false }, { written: stem + kind, full: true }]
  }
  if (/矿区$|[前后左右中]旗$/u.test(name)) return []
  const stem = name.replace(/(?:地区|新区|林区|特区|[省市区县旗盟])$/u, '').replace(ends, '')
  return stem.length < 2 || stem === name ? [] : [{ written: stem, full: false }]
}
