// SQL of who answers for the services of a plan and who does them, from the catalogue.
import type { Day } from '#kit/day.ts'
import { sql, type Read } from '#platform/sql.ts'
import type { ProducersOn } from '#rooms/network/model.ts'

/** By course of the package, as the catalogue says on the day. */
export const listProducers = (db: Read, familyId: string, courseIds: readonly string[], on: Day) =>
  db.rows(sql<{ courseId: string; producers: ProducersOn }>`
    select course_id as "courseId", network.producers_on(area_id, service_id, ${on}) as producers from plans.course
    where area_id = (select app.area()) and family_id = ${familyId} and course_id = any(${[...courseIds]}::uuid[])`)
