import { describe, expect, it } from 'vitest'
import { agencyActs, type AgencyFacts, looksAfter, mayAppoint, mayHandOver, mayManage, mayOnAgency, mayPlace, maySeePeople, rolesToGive } from './people-policy.ts'
import { type Actor, type Role, roles } from './policy.ts'

const here = 1
const county = 2
const office = 3
const city = 4
const upper = 5
const elsewhere = 9

const reach = [county, office, city, upper]
const bureau: AgencyFacts = { agencyId: here, kind: 'department', chain: [here, county, city], officeIds: [office], ownOfficeIds: [], adminIds: [here, ...reach] }
const countyOffice: AgencyFacts = { agencyId: office, kind: 'office', chain: [office, county, city], officeIds: [office, upper], ownOfficeIds: [], adminIds: reach }
const countyItself: AgencyFacts = { agencyId: county, kind: 'government', chain: [county, city], officeIds: [county, upper], ownOfficeIds: [office], adminIds: reach }
const neighbour: AgencyFacts = { agencyId: elsewhere, kind: 'department', chain: [elsewhere, 7, city], officeIds: [8], ownOfficeIds: [], adminIds: [elsewhere, 8, city, upper] }
const cityItself: AgencyFacts = { agencyId: city, kind: 'government', chain: [city], officeIds: [city], ownOfficeIds: [upper], adminIds: [city, upper] }

const person = (agencyId: number, role: Role): Actor => ({ personId: `${role}@${agencyId}`, name: role, posts: [{ agencyId, role }], proven: true })
const places = [['here', here], ['office', office], ['upper', upper], ['elsewhere', elsewhere]] as const
const everybody = places.flatMap(([where, id]) => roles.map((role) => ({ name: `${role}@${where}`, actor: person(id, role) })))
const those = (may: (actor: Actor) => boolean) => everybody.filter(({ actor }) => may(actor)).map(({ name }) => name).join(' ')

describe('who may do what to an agency', () => {
  it('is this table, for a bureau and for its office', () => {
    const rows = agencyActs.flatMap((act) => ([['bureau', bureau], ['office', countyOffice]] as const).map(([of, facts]) =>
      `${act.padEnd(17)}${of.padEnd(7)}${those((actor) => mayOnAgency(actor, act, facts))}`.trimEnd()))
    expect(rows.join('\n')).toMatchInlineSnapshot(`
      "openYear         bureau
      openYear         office supervisor@office
      setDeadline      bureau
      setDeadline      office supervisor@office
      setRule          bureau
      setRule          office supervisor@office
      setSettings      bureau
      setSettings      office supervisor@office admin@office admin@upper
      setChain         bureau signatory@here admin@here supervisor@office admin@office admin@upper
      setChain         office signatory@office supervisor@office admin@office supervisor@upper admin@upper
      setAllowedPlaces bureau signatory@here admin@here supervisor@office admin@office admin@upper
      setAllowedPlaces office signatory@office supervisor@office admin@office supervisor@upper admin@upper
      setFlags         bureau supervisor@office
      setFlags         office supervisor@office supervisor@upper
      createAgency     bureau admin@here supervisor@office admin@office admin@upper
      createAgency     office supervisor@office admin@office supervisor@upper admin@upper
      changeAgency     bureau admin@here supervisor@office admin@office admin@upper
      changeAgency     office supervisor@office admin@office supervisor@upper admin@upper
      recordSuccession bureau admin@here supervisor@office admin@office admin@upper
      recordSuccession office supervisor@office admin@office supervisor@upper admin@upper
      dropSuccession   bureau admin@here supervisor@office admin@office admin@upper
      dropSuccession   office supervisor@office admin@office supervisor@upper admin@upper"
    `)
  })

  it('lets an agency be put into the tree of the office whose supervisor asks, and beyond it only from above', () => {
    expect(those((actor) => mayPlace(actor, countyItself, countyOffice))).toMatchInlineSnapshot(`"supervisor@office admin@office admin@upper"`)
    // 生态环境分局: belongs to the city, files with the county.
    expect(those((actor) => mayPlace(actor, cityItself, countyOffice))).toMatchInlineSnapshot(`"supervisor@upper admin@upper"`)
  })
})

describe('who may give which role', () => {
  it('is this table', () => {
    const rows = ([['bureau', bureau], ['office', countyOffice], ['government', countyItself]] as const).flatMap(([of, facts]) =>
      roles.map((role) => `${of.padEnd(11)}${role.padEnd(11)}${those((actor) => mayAppoint(actor, role, facts))}`.trimEnd()))
    expect(rows.join('\n')).toMatchInlineSnapshot(`
      "bureau     filer      admin@here supervisor@office admin@office admin@upper
      bureau     checker    admin@here supervisor@office admin@office admin@upper
      bureau     signatory  admin@here supervisor@office admin@office admin@upper
      bureau     clearer    admin@here supervisor@office admin@office admin@upper
      bureau     reviewer
      bureau     supervisor
      bureau     admin
      office     filer      supervisor@office admin@office supervisor@upper admin@upper
      office     checker    supervisor@office admin@office supervisor@upper admin@upper
      office     signatory  supervisor@office admin@office supervisor@upper admin@upper
      office     clearer    supervisor@office admin@office supervisor@upper admin@upper
      office     reviewer   supervisor@office admin@office supervisor@upper admin@upper
      office     supervisor supervisor@office admin@office supervisor@upper admin@upper
      office     admin      admin@office admin@upper
      government filer      supervisor@office admin@office supervisor@upper admin@upper
      government checker    supervisor@office admin@office supervisor@upper admin@upper
      government signatory  supervisor@office admin@office supervisor@upper admin@upper
      government clearer    supervisor@office admin@office supervisor@upper admin@upper
      government reviewer   supervisor@office admin@office supervisor@upper admin@upper
      government supervisor supervisor@office admin@office supervisor@upper admin@upper
      government admin      admin@office admin@upper"
    `)
  })

  it('never lets a supervisor make an admin, nor anybody a reviewer or an admin of a bureau', () => {
    expect(rolesToGive(person(office, 'supervisor'), bureau)).toEqual(['filer', 'checker', 'signatory', 'clearer'])
    expect(rolesToGive(person(office, 'supervisor'), countyOffice)).not.toContain('admin')
    expect(rolesToGive(person(upper, 'admin'), bureau)).toEqual(['filer', 'checker', 'signatory', 'clearer'])
  })

  it('lets everybody hand over their own role and nobody another\'s', () => {
    expect(those((actor) => mayHandOver(actor, 'filer', here))).toBe('filer@here')
    expect(those((actor) => mayHandOver(actor, 'supervisor', office))).toBe('supervisor@office')
  })
})

describe('who may disable somebody', () => {
  it('is who may give every one of the posts', () => {
    expect(those((actor) => mayManage(actor, [{ role: 'filer', agency: bureau }]))).toMatchInlineSnapshot(`"admin@here supervisor@office admin@office admin@upper"`)
    expect(those((actor) => mayManage(actor, [{ role: 'filer', agency: bureau }, { role: 'filer', agency: neighbour }]))).toMatchInlineSnapshot(`"admin@upper"`)
    expect(those((actor) => mayManage(actor, [{ role: 'filer', agency: bureau }, { role: 'admin', agency: countyOffice }]))).toMatchInlineSnapshot(`"admin@office admin@upper"`)
  })

  it('is nobody where there is no post to judge by', () => {
    expect(those((actor) => mayManage(actor, []))).toBe('')
  })
})

it('shows who works for an agency to its own people and to who looks after it', () => {
  expect(those((actor) => maySeePeople(actor, bureau))).toMatchInlineSnapshot(`"filer@here checker@here signatory@here clearer@here reviewer@here supervisor@here admin@here supervisor@office admin@office admin@upper"`)
  expect(those((actor) => looksAfter(actor, bureau))).toMatchInlineSnapshot(`"admin@here supervisor@office admin@office admin@upper"`)
})
