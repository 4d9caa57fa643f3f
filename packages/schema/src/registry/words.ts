import type { SuccessionKind } from '@nianbao/db'
import { type AgencyAct, agencyActs, type PublicationMode, type Severity } from '@nianbao/report'
import { agencyKind, role } from '../words/enums.ts'
import { builder } from './builder.ts'

export const AgencyKind = agencyKind(builder)
export const Role = role(builder)

/** What can be done to an agency. */
export const AgencyActWord = builder.enumType('AgencyAct', {
  description: 'What can be done to an agency, its years and its settings; mutation, line in the book and button bear the same word.',
  values: Object.fromEntries(agencyActs.map((value) => [value, { value, description: `The act ${value}.` }])) as Record<AgencyAct, { value: AgencyAct; description: string }>,
})

/** How an office publishes. */
export const PublicationModeWord = builder.enumType('PublicationMode', {
  description: 'Who publishes the reports of an office\'s agencies, and when.',
  values: {
    REVIEW_FIRST: { value: 'reviewFirst', description: '先审后发: the agency, after approval.' },
    CENTRAL: { value: 'central', description: '统一公开: the office, after approval.' },
    NOTIFY: { value: 'notify', description: '报送备案后自行公开: the agency, once it has submitted.' },
  } satisfies Record<string, { value: PublicationMode; description: string }>,
})

/** How functions went from one agency to another. */
export const SuccessionKindWord = builder.enumType('SuccessionKind', {
  description: 'How functions went from one agency to another.',
  values: {
    MERGED: { value: 'merged', description: '合并: it became a part of the other.' },
    SPLIT: { value: 'split', description: '分设: a part of it became the other.' },
    RENAMED: { value: 'renamed', description: '更名: the other is the same under a new name.' },
    TRANSFERRED: { value: 'transferred', description: '划转: some of its functions went to the other.' },
  } satisfies Record<string, { value: SuccessionKind; description: string }>,
})

/** How an office wants a rule to speak. */
export const RuleSwitchWord = builder.enumType('RuleSwitch', {
  description: 'How an office wants a rule to speak.',
  values: {
    OFF: { value: 'off', description: '不校验: the rule is silent.' },
    ERROR: { value: 'error', description: '必须修改: it blocks signature and submission.' },
    WARNING: { value: 'warning', description: '需说明: it asks for a sentence.' },
    NOTICE: { value: 'notice', description: '提示: it is shown.' },
  } satisfies Record<string, { value: Severity | 'off'; description: string }>,
})
