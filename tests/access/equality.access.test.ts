// The application filters by itself and the database is the second wall: with row-level security out of the way the queries give the same rows to one who reaches the whole family.
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Day } from '#kit/day.ts'
import { handleOn, type Read } from '#platform/sql.ts'
import * as assessment from '#rooms/assessment/queries/needs.ts'
import * as together from '#rooms/assessment/queries/together.ts'
import * as ending from '#rooms/engagement/queries/ending.ts'
import * as meetings from '#rooms/engagement/queries/meetings.ts'
import * as overTime from '#rooms/engagement/queries/over-time.ts'
import * as signals from '#rooms/engagement/queries/signals.ts'
import * as contacts from '#rooms/families/queries/contacts.ts'
import * as families from '#rooms/families/queries/families.ts'
import * as people from '#rooms/families/queries/people.ts'
import * as measures from '#rooms/measures/queries.ts'
import * as packages from '#rooms/plans/queries/package.ts'
import * as attainments from '#rooms/plans/queries/attainments.ts'
import * as versions from '#rooms/plans/queries/versions.ts'
import * as trust from '#rooms/trust/queries.ts'
import { makeActor, situations, type Actor } from './actors.ts'
import { enter } from './probes.ts'
import { makeWorld, type World } from './world.ts'

const TODAY = '2026-11-22' as Day

const OF_FAMILY: Readonly<Record<string, (db: Read, familyId: string) => Promise<unknown>>> = {
  'families.findFamily': families.findFamily,
  'families.listMembers': families.listMembers,
  'families.listPhases': families.listPhases,
  'families.listAssignments': families.listAssignments,
  'families.findEnding': families.findEnding,
  'families.listDetails': people.listDetails,
  'assessment.findAssessment': assessment.findAssessment,
  'assessment.listNeeds': assessment.listNeeds,
  'assessment.listOpinions': assessment.listOpinions,
  'assessment.listEarlierServices': together.listEarlierServices,
  'assessment.listNetworkMaps': together.listNetworkMaps,
  'assessment.listContributions': together.listContributions,
  'assessment.listFamilyWords': together.listFamilyWords,
  'measures.listAnswers': measures.listAnswers,
  'plans.listCourses': (db, familyId) => packages.listCourses(db, familyId, TODAY),
  'plans.listAgreedDays': packages.listAgreedDays,
  'plans.listVersions': versions.listVersions,
  'plans.listAttainments': attainments.listAttainments,
  'plans.listSteps': versions.listSteps,
  'engagement.listMeetings': (db, familyId) => meetings.listMeetings(db, familyId, null, null),
  'engagement.listLanes': (db, familyId) => overTime.listLanes(db, familyId, TODAY),
  'engagement.listDrawnMeetings': overTime.listDrawnMeetings,
  'engagement.listDrawnSignals': overTime.listDrawnSignals,
  'engagement.listVersions': overTime.listVersions,
  'engagement.remainingServices': ending.remainingServices,
  'engagement.listSignals': signals.listSignals,
  'trust.listCircle': trust.listCircle,
}

const OF_READER: Readonly<Record<string, (db: Read) => Promise<unknown>>> = {
  'families.listContacts': (db) => contacts.listContacts(db, true),
  'trust.listDrafts': trust.listDrafts,
  'trust.listMyFamilies': trust.listMyFamilies,
}

let world: World
let walled: pg.Client
let open: pg.Client
const actors = new Map<string, Actor>()

beforeAll(async () => {
  world = await makeWorld()
  for (const label of [
    'family_partner: circle as family_partner',
    'supervisor: same unit, not in the circle',
    'coordinator: same unit, not in the circle',
    'family_worker: other unit, not in the circle',
  ])
    actors.set(
      label,
      await makeActor(
        world,
        situations().find((one) => one.label === label)!,
      ),
    )
  walled = new pg.Client(world.database.appConnection)
  open = new pg.Client(world.database.ownerConnection)
  await walled.connect()
  await open.connect()
}, 120_000)
afterAll(async () => {
  await walled.end()
  await open.end()
  await world.stop()
})

async function read(client: pg.Client, who: Actor, query: (db: Read) => Promise<unknown>): Promise<unknown> {
  await client.query('begin')
  try {
    await enter(client, who)
    return await query(handleOn(client))
  } finally {
    await client.query('rollback')
  }
}

test.each(Object.keys(OF_FAMILY))('%s gives the same with and without row-level security', async (name) => {
  const who = actors.get('family_partner: circle as family_partner')!
  const query = (db: Read) => OF_FAMILY[name]!(db, world.families.target.familyId)
  const [with_, without] = [await read(walled, who, query), await read(open, who, query)]
  expect(with_).toEqual(without)
  // An empty answer would be equal for no good reason.
  expect(JSON.stringify(with_).length).toBeGreaterThan(20)
})

test.each(Object.keys(OF_READER))("%s is the reader's own list with and without row-level security", async (name) => {
  for (const who of actors.values()) {
    const query = OF_READER[name]!
    const [with_, without] = [await read(walled, who, query), await read(open, who, query)]
    expect({ by: who.label, rows: with_ }).toEqual({ by: who.label, rows: without })
  }
})
