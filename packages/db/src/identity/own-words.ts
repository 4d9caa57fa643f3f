import { initials, typed } from './common-words.ts'

/** Who gets a password. */
export interface Owner {
  name: string
  email: string
  /** Full names of the agencies where they work: 云岚县司法局. */
  places: readonly string[]
}

const isHan = (text: string) => /\p{sc=Han}/u.test(text)

/** 云岚县司法局 is 云岚县, 云岚, 司法局 and 司法 besides. */
function partsOfPlace(place: string): string[] {
  const parts = place.split(/(?<=[省市县区旗州乡镇])(?=.)/u)
  const rests = parts.map((_, index) => parts.slice(index).join(''))
  const bare = [...parts, ...rests].map((part) => part.replace(/(人民政府办公室|人民政府|办公室|管理局|委员会|街道办事处|街道|[省市县区旗州乡镇局厅])$/u, ''))
  return [place, ...parts, ...rests, ...bare]
}

/** 李静 is lijing, jingli, jing and lj. */
function namesOf(name: string): string[] {
  if (!isHan(name)) return [name.replace(/[\s·]/g, ''), ...name.split(/[\s·]+/)]
  const whole = typed(name, 'name')
  const surname = typed([...name][0] ?? '', 'name')
  const given = whole.slice(surname.length)
  return [whole, given, surname, given + surname, initials(name)]
}

/** Words that somebody who knows the person tries first, in small letters and pinyin. */
export function ownWords({ name, email, places }: Owner): string[] {
  const [local = '', host = ''] = email.split('@')
  const work = places.flatMap(partsOfPlace).filter((part) => part.length > 1)
  const words = [...namesOf(name), local, ...local.split(/[._+-]/), host, ...host.split('.'), ...work.map((part) => (isHan(part) ? typed(part) : part)), ...work.filter(isHan).map(initials)]
  return [...new Set(words.map((word) => word.toLowerCase()))].filter((word) => word.length > 1)
}
