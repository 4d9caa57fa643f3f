import { describe, expect, it } from 'vitest'
import { acts } from './lifecycle.ts'
import { type Actor, itsTurn, may, maySee, publicationNeedsReason, type ReportFacts, type Role, roles } from './policy.ts'

const here = 1
const office = 2
const upper = 3
const elsewhere = 9

const report: ReportFacts = {
  agencyId: here, officeId: office, upperOfficeIds: [upper], state: 'draft', mode: 'reviewFirst', signed: false, checkMissing: false, offlineSigned: false, offlineAllowed: false, sheetOnly: false,
  hands: [], lastEditor: null, signatoryMayBeEditor: false, hasPublicEdition: false, publishedOnce: false, alreadyPublished: false, inCorrection: false, withdrawal: null, submittedOnce: false, discussed: false,
}
const person = (agencyId: number, role: Role): Actor => ({ personId: `${role}@${agencyId}`, name: role, posts: [{ agencyId, role }], proven: true })

describe('who may do what', () => {
  it('is this table, in mode 先审后发', () => {
    const places = [['here', here], ['office', office], ['upper', upper], ['elsewhere', elsewhere]] as const
    const columns = places.flatMap(([where, id]) => roles.map((role) => ({ where, role, actor: person(id, role) })))
    const rows = acts.map((act) => {
      const who = columns.filter(({ actor }) => maySee(actor, report) && may(actor, act, report) === 'yes')
      return `${act.padEnd(18)}${who.map(({ where, role }) => `${role}@${where}`).join(' ')}`
    })
    expect(rows.join('\n')).toMatchInlineSnapshot(`
      "saveCells         filer@here
      saveBlocks        filer@here
      importReport      filer@here
      undoImport        filer@here
      acceptWarning     filer@here
      requestSignature  filer@here
      sendBack          filer@here checker@here signatory@here
      check             checker@here
      sign              signatory@here
      signOffline       
      clear             clearer@here
      submit            signatory@here
      recall            filer@here signatory@here
      extend            supervisor@office
      remind            supervisor@office
      beginReview       reviewer@office supervisor@office
      comment           filer@here checker@here signatory@here clearer@here reviewer@office supervisor@office
      reply             filer@here checker@here signatory@here clearer@here reviewer@office supervisor@office
      resolve           filer@here checker@here signatory@here clearer@here reviewer@office supervisor@office
      reopen            filer@here checker@here signatory@here clearer@here reviewer@office supervisor@office
      returnReport      reviewer@office supervisor@office
      approve           reviewer@office supervisor@office
      unapprove         reviewer@office supervisor@office
      publish           signatory@here
      recordPosting     filer@here
      correct           filer@here supervisor@office
      abandonCorrection filer@here supervisor@office
      withdraw          supervisor@office
      confirmWithdrawal reviewer@office supervisor@office
      dropWithdrawal    reviewer@office supervisor@office"
    `)
  })

  it('shows the working record to the agency, its office and those above, and to nobody else', () => {
    const seen = [here, office, upper, elsewhere].map((id) => roles.filter((role) => maySee(person(id, role), report)))
    expect(seen).toEqual([
      ['filer', 'checker', 'signatory', 'clearer'],
      ['reviewer', 'supervisor'],
      ['reviewer', 'supervisor'],
      [],
    ])
  })

  it('lets nobody review what their own hand edited or signed', () => {
    const reviewer = person(office, 'reviewer')
    expect(may(reviewer, 'approve', { ...report, hands: ['somebody'] })).toBe('yes')
    for (const act of ['beginReview', 'returnReport', 'approve', 'unapprove'] as const)
      expect(may(reviewer, act, { ...report, hands: [reviewer.personId] })).toBe('same-person')
  })

  it('lets the last editor sign only where the agency allows it', () => {
    const signatory = person(here, 'signatory')
    const edited = { ...report, lastEditor: signatory.personId }
    expect(may(signatory, 'sign', edited)).toBe('same-person')
    expect(may(signatory, 'sign', { ...edited, signatoryMayBeEditor: true })).toBe('yes')
  })

  it('gives publication to the office in mode 统一公开 and to the agency otherwise', () => {
    const signatory = person(here, 'signatory')
    const supervisor = person(office, 'supervisor')
    const answers = (mode: ReportFacts['mode']) => [may(signatory, 'publish', { ...report, mode }), may(supervisor, 'publish', { ...report, mode })]
    expect(answers('reviewFirst')).toEqual(['yes', 'forbidden'])
    expect(answers('notify')).toEqual(['yes', 'forbidden'])
    expect(answers('central')).toEqual(['forbidden', 'yes'])
  })

  it('publishes before approval only in mode 报备', () => {
    expect(itsTurn('publish', { ...report, state: 'submitted' })).toBe(false)
    expect(itsTurn('publish', { ...report, state: 'submitted', mode: 'notify' })).toBe(true)
    expect(itsTurn('publish', { ...report, state: 'approved' })).toBe(true)
  })

  it('lets the filer submit only after a signature on paper', () => {
    expect(may(person(here, 'filer'), 'submit', report)).toBe('forbidden')
    expect(may(person(here, 'filer'), 'submit', { ...report, offlineSigned: true })).toBe('yes')
  })

  it('submits nothing that is unsigned and signs nothing twice', () => {
    const signing = { ...report, state: 'signing' as const }
    expect([itsTurn('sign', signing), itsTurn('submit', signing)]).toEqual([true, false])
    expect([itsTurn('sign', { ...signing, signed: true }), itsTurn('submit', { ...signing, signed: true })]).toEqual([false, true])
  })

  it('asks for 复核 before 签发 in a chain of three, and not twice', () => {
    const signing = { ...report, state: 'signing' as const, checkMissing: true }
    expect([itsTurn('check', signing), itsTurn('sign', signing)]).toEqual([true, false])
    expect([itsTurn('check', { ...signing, checkMissing: false }), itsTurn('sign', { ...signing, checkMissing: false })]).toEqual([false, true])
    // 审签单 on paper carries the whole chain.
    expect(itsTurn('signOffline', signing)).toBe(true)
  })

  it('lets threads live from a submission until the next approval', () => {
    for (const act of ['comment', 'reply', 'resolve', 'reopen'] as const) {
      expect(itsTurn(act, { ...report, state: 'submitted', discussed: true })).toBe(true)
      expect(itsTurn(act, { ...report, state: 'draft', discussed: true })).toBe(true)
      expect(itsTurn(act, { ...report, state: 'correcting' })).toBe(false)
      expect(itsTurn(act, { ...report, state: 'approved', discussed: true })).toBe(false)
    }
  })

  it('publishes no edition twice, in 报备 neither', () => {
    const submitted = { ...report, state: 'submitted' as const, mode: 'notify' as const }
    expect([itsTurn('publish', submitted), itsTurn('publish', { ...submitted, alreadyPublished: true })]).toEqual([true, false])
    expect(itsTurn('publish', { ...submitted, mode: 'reviewFirst' })).toBe(false)
  })

  it('asks why of every edition after the first, unless a correction has said it', () => {
    expect(publicationNeedsReason(report)).toBe(false)
    expect(publicationNeedsReason({ ...report, publishedOnce: true })).toBe(true)
    expect(publicationNeedsReason({ ...report, publishedOnce: true, inCorrection: true })).toBe(false)
  })

  it('gives a correction up only while there is one, and something public to go back to', () => {
    const returned = { ...report, state: 'returned' as const, hasPublicEdition: true, inCorrection: true }
    expect(itsTurn('abandonCorrection', returned)).toBe(true)
    expect(itsTurn('abandonCorrection', { ...returned, inCorrection: false })).toBe(false)
    expect(itsTurn('abandonCorrection', { ...returned, hasPublicEdition: false })).toBe(false)
  })

  it('lets nobody confirm the withdrawal that they asked for, nor on coming to the office after it, and anybody of the office drop it', () => {
    const supervisor = person(office, 'supervisor')
    const reviewer = person(office, 'reviewer')
    const newcomer = { ...person(office, 'reviewer'), personId: 'a newcomer' }
    const asked = { ...report, hasPublicEdition: true, withdrawal: { askedBy: supervisor.personId, officeThen: [supervisor.personId, reviewer.personId] } }
    expect([supervisor, newcomer, reviewer].map((actor) => may(actor, 'confirmWithdrawal', asked))).toEqual(['same-person', 'same-person', 'yes'])
    expect([supervisor, newcomer, reviewer].map((actor) => may(actor, 'dropWithdrawal', asked))).toEqual(['yes', 'yes', 'yes'])
    expect([itsTurn('withdraw', asked), itsTurn('confirmWithdrawal', asked)]).toEqual([false, true])
    expect([itsTurn('withdraw', { ...asked, withdrawal: null }), itsTurn('confirmWithdrawal', { ...asked, withdrawal: null })]).toEqual([true, false])
  })

  it('publishes no sheet of the own level', () => {
    expect(may(person(here, 'signatory'), 'publish', { ...report, sheetOnly: true })).toBe('forbidden')
  })
})
