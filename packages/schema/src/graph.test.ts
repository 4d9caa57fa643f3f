import { readdirSync, readFileSync } from 'node:fs'
import { buildSchema, type GraphQLSchema, isInputObjectType, isInterfaceType, isObjectType } from 'graphql'
import { describe, expect, it } from 'vitest'
import { publicGraph, staffGraph } from './index.ts'
import { graphqlFiles } from './files.ts'

const here = new URL('..', import.meta.url)
const ours = (schema: GraphQLSchema) => Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))
const publicApi = buildSchema(publicGraph.apiSdl)
const staffApi = buildSchema(staffGraph.apiSdl)

describe('the committed .graphql files', () => {
  it.each(Object.entries(graphqlFiles()))('%s is what the code says now', (name, text) => {
    expect(readFileSync(new URL(name, here), 'utf8')).toBe(text)
  })

  it('are all there are', () => {
    expect(readdirSync(here).filter((name) => name.endsWith('.graphql')).sort()).toEqual(Object.keys(graphqlFiles()).sort())
  })
})

describe('the public graph', () => {
  it('has exactly these fields', () => {
    const fields = ours(publicApi).flatMap((type) => (isObjectType(type) ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : []))
    const typedTables = /^(Requests|Disputes|Disclosure)(Row|Table|Documents|Decisions|Fees)\./
    expect(fields.filter((field) => !typedTables.test(field)).sort()).toMatchInlineSnapshot(`
      [
        "Agency.code",
        "Agency.kind",
        "Agency.name",
        "Agency.parent",
        "Agency.reports",
        "AgencyConnection.nodes",
        "AgencyConnection.pageInfo",
        "EarlierEdition.edition",
        "EarlierEdition.hash",
        "EarlierEdition.publishedAt",
        "EarlierEdition.reason",
        "EarlierEdition.withdrawal",
        "PageInfo.endCursor",
        "PageInfo.hasNextPage",
        "PublishedCell.id",
        "PublishedCell.kind",
        "PublishedCell.raw",
        "PublishedCell.value",
        "PublishedPosting.address",
        "PublishedPosting.date",
        "PublishedReport.agency",
        "PublishedReport.backfilled",
        "PublishedReport.cells",
        "PublishedReport.closing",
        "PublishedReport.disclosure",
        "PublishedReport.disputes",
        "PublishedReport.earlierEditions",
        "PublishedReport.edition",
        "PublishedReport.firstPublishedAt",
        "PublishedReport.format",
        "PublishedReport.hash",
        "PublishedReport.number",
        "PublishedReport.posting",
        "PublishedReport.preamble",
        "PublishedReport.publishedAt",
        "PublishedReport.reason",
        "PublishedReport.requests",
        "PublishedReport.sections",
        "PublishedReport.title",
        "PublishedReport.withdrawal",
        "PublishedReport.year",
        "PublishedSection.blocks",
        "PublishedSection.heading",
        "PublishedSection.id",
        "PublishedWithdrawal.at",
        "PublishedWithdrawal.reason",
        "Query.agencies",
        "Query.agency",
        "Query.report",
      ]
    `)
    expect(fields.filter((field) => typedTables.test(field))).toHaveLength(25 + 7 + 3 + 5 + 6 + 3 + 1 + 1)
  })

  it('has exactly these types', () => {
    expect(ours(publicApi).map(({ name }) => name).sort()).toMatchInlineSnapshot(`
      [
        "Agency",
        "AgencyConnection",
        "AgencyKind",
        "Boolean",
        "CellKind",
        "CellValue",
        "Count",
        "Date",
        "DateTime",
        "DisclosureDecisions",
        "DisclosureDocuments",
        "DisclosureFees",
        "DisclosureTable",
        "DisputesRow",
        "DisputesTable",
        "EarlierEdition",
        "ID",
        "Int",
        "PageInfo",
        "PublishedCell",
        "PublishedPosting",
        "PublishedReport",
        "PublishedSection",
        "PublishedWithdrawal",
        "Query",
        "RequestsRow",
        "RequestsTable",
        "SectionId",
        "String",
      ]
    `)
  })

  it('has nothing that the staff graph has not', () => {
    const staff = staffApi.getTypeMap()
    expect(ours(publicApi).filter(({ name }) => !staff[name]).map(({ name }) => name)).toEqual([])
  })

  it('cannot do anything', () => {
    expect(publicApi.getMutationType()).toBeUndefined()
  })

  it('keeps what it promised at first light', () => {
    const promised = {
      Query: { agency: 'Agency', agencies: 'AgencyConnection!', report: 'PublishedReport' },
      Agency: { code: 'String!', name: 'String!', kind: 'AgencyKind!', reports: '[PublishedReport!]!' },
      PublishedReport: {
        agency: 'Agency!', year: 'Int!', format: 'String!', edition: 'Int!', publishedAt: 'DateTime!', sections: '[PublishedSection!]!',
        cells: '[PublishedCell!]!', requests: 'RequestsTable', disclosure: 'DisclosureTable', disputes: 'DisputesTable',
      },
      PublishedSection: { id: 'SectionId!', heading: 'String!', blocks: '[String!]!' },
      PublishedCell: { id: 'ID!', value: 'CellValue', raw: 'String!', kind: 'CellKind!' },
      RequestsRow: { naturalPerson: 'Count', total: 'Count' },
      DisclosureFees: { amountWanYuan: 'String' },
    }
    const found = Object.fromEntries(Object.entries(promised).map(([name, fields]) => {
      const type = publicApi.getType(name)
      if (!isObjectType(type)) return [name, null]
      return [name, Object.fromEntries(Object.keys(fields).map((field) => [field, String(type.getFields()[field]?.type)]))]
    }))
    expect(found).toEqual(promised)
  })
})

describe('the staff graph', () => {
  it('says of every type, field, argument and input what it is', () => {
    const silent = ours(staffApi).flatMap((type) => [
      ...(type.description || ['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name) ? [] : [type.name]),
      ...(isObjectType(type) || isInterfaceType(type)
        ? Object.values(type.getFields()).flatMap((field) => [
            ...(field.description ? [] : [`${type.name}.${field.name}`]),
            ...field.args.filter((arg) => !arg.description).map((arg) => `${type.name}.${field.name}(${arg.name})`),
          ])
        : []),
      ...(isInputObjectType(type) ? Object.values(type.getFields()).filter((field) => !field.description).map((field) => `${type.name}.${field.name}`) : []),
    ])
    expect(silent).toEqual([])
  })

  it('answers every act with its success or any refusal', () => {
    const mutation = staffApi.getMutationType()
    expect(Object.values(mutation?.getFields() ?? {}).map((field) => `${field.name}: ${String(field.type)}`)).toMatchInlineSnapshot(`
      [
        "acceptWarning: AcceptWarningResult!",
        "requestSignature: RequestSignatureResult!",
        "sendBack: SendBackResult!",
        "check: CheckResult!",
        "sign: SignResult!",
        "signOffline: SignOfflineResult!",
        "submit: SubmitResult!",
        "recall: RecallResult!",
        "clear: ClearResult!",
        "recordPosting: RecordPostingResult!",
        "abandonCorrection: AbandonCorrectionResult!",
        "previewBackfill: PreviewBackfillResult!",
        "backfill: BackfillResult!",
        "openUpload: OpenUploadResult!",
        "previewImport: PreviewImportResult!",
        "importReport: ImportReportResult!",
        "undoImport: UndoImportResult!",
        "saveCells: SaveCellsResult!",
        "fillZeros: FillZerosResult!",
        "saveBlocks: SaveBlocksResult!",
        "publish: PublishResult!",
        "correct: CorrectResult!",
        "createAgency: CreateAgencyResult!",
        "changeAgency: ChangeAgencyResult!",
        "recordSuccession: RecordSuccessionResult!",
        "dropSuccession: DropSuccessionResult!",
        "setFlags: SetFlagsResult!",
        "openYear: OpenYearResult!",
        "appoint: AppointResult!",
        "endPost: EndPostResult!",
        "handOver: HandOverResult!",
        "invite: InviteResult!",
        "disablePerson: DisablePersonResult!",
        "enablePerson: EnablePersonResult!",
        "setSettings: SetSettingsResult!",
        "setChain: SetChainResult!",
        "setDeadline: SetDeadlineResult!",
        "setRule: SetRuleResult!",
        "setAllowedPlaces: SetAllowedPlacesResult!",
        "beginReview: BeginReviewResult!",
        "returnReport: ReturnReportResult!",
        "approve: ApproveResult!",
        "unapprove: UnapproveResult!",
        "extend: ExtendResult!",
        "remind: RemindResult!",
        "comment: CommentResult!",
        "reply: ReplyResult!",
        "resolve: ResolveResult!",
        "reopen: ReopenResult!",
        "withdraw: WithdrawResult!",
        "confirmWithdrawal: ConfirmWithdrawalResult!",
        "dropWithdrawal: DropWithdrawalResult!",
      ]
    `)
    const unions = Object.values(mutation?.getFields() ?? {}).map((field) => staffApi.getPossibleTypes(staffApi.getType(String(field.type).replace('!', '')) as never).length)
    expect(new Set(unions)).toEqual(new Set([15]))
  })
})
