import { describe, expect, it } from 'vitest'
import { acts, after, inTurn, states, type State } from './lifecycle.ts'

const initials: Record<State, string> = {
  draft: 'dra', signing: 'sig', submitted: 'sub', reviewing: 'rev', returned: 'ret', approved: 'app', published: 'pub', correcting: 'cor',
}

describe('the table of acts', () => {
  it('leads from each state exactly where the product says', () => {
    const head = `${'act'.padEnd(18)}${states.map((state) => initials[state]).join(' ')}`
    const rows = acts.map((act) => {
      const cells = states.map((state) =>
        inTurn(act, state) ? initials[after(act, { state, cameFrom: 'returned', editionIsPublic: false })] : ' . ',
      )
      return `${act.padEnd(18)}${cells.join(' ')}`
    })
    expect([head, ...rows].join('\n')).toMatchInlineSnapshot(`
      "act               dra sig sub rev ret app pub cor
      saveCells         dra  .   .   .  ret  .   .  cor
      saveBlocks        dra  .   .   .  ret  .   .  cor
      importReport      dra  .   .   .  ret  .   .  cor
      undoImport        dra  .   .   .  ret  .   .  cor
      acceptWarning     dra  .   .   .  ret  .   .  cor
      requestSignature  sig  .   .   .  sig  .   .  sig
      sendBack           .  ret  .   .   .   .   .   . 
      check              .  sig  .   .   .   .   .   . 
      sign               .  sig  .   .   .   .   .   . 
      signOffline        .  sig  .   .   .   .   .   . 
      clear              .  sig sub rev ret app  .   . 
      submit             .  sub  .   .   .   .   .   . 
      recall             .   .  ret  .   .   .   .   . 
      extend            dra sig  .   .   .   .   .   . 
      remind            dra sig  .   .   .   .   .   . 
      beginReview        .   .  rev  .   .   .   .   . 
      comment           dra sig sub rev ret  .   .  cor
      reply             dra sig sub rev ret  .   .  cor
      resolve           dra sig sub rev ret  .   .  cor
      reopen            dra sig sub rev ret  .   .  cor
      returnReport       .   .   .  ret  .   .   .   . 
      approve            .   .   .  app  .   .   .   . 
      unapprove          .   .   .   .   .  rev  .   . 
      publish            .   .  sub rev  .  pub  .   . 
      recordPosting     dra sig sub rev ret app pub cor
      correct            .   .   .   .   .   .  cor  . 
      abandonCorrection  .   .   .   .  pub  .   .  pub
      withdraw          dra sig sub rev ret app pub cor
      confirmWithdrawal dra sig sub rev ret app pub cor
      dropWithdrawal    dra sig sub rev ret app pub cor"
    `)
  })

  it('leads back where signature was asked for', () => {
    for (const cameFrom of ['draft', 'returned', 'correcting'] as const) {
      expect(after('sendBack', { state: 'signing', cameFrom, editionIsPublic: false })).toBe(cameFrom)
      expect(after('recall', { state: 'submitted', cameFrom, editionIsPublic: false })).toBe(cameFrom)
    }
  })

  it('leads an edition that is public already straight to published when it is approved', () => {
    expect(after('approve', { state: 'reviewing', cameFrom: 'draft', editionIsPublic: true })).toBe('published')
    expect(after('approve', { state: 'reviewing', cameFrom: 'draft', editionIsPublic: false })).toBe('approved')
  })

  it('reaches every state from draft', () => {
    const reached = new Set<State>(['draft'])
    for (const state of reached)
      for (const act of acts)
        if (inTurn(act, state)) reached.add(after(act, { state, cameFrom: 'draft', editionIsPublic: false }))
    expect([...reached].toSorted()).toEqual([...states].toSorted())
  })
})
