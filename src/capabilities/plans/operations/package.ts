// The package of services: reading it, ordering, changing, felt benefit.
import { refused } from '#kit/result.ts'
import type { Operation } from '#platform/http/endpoint.ts'
import type { contract } from '../contract.ts'
import * as q from '../queries/package.ts'
import { changeCourse as mayChange } from '../rules/course.ts'

type Contract = typeof contract

export const getPackage: Operation<Contract['getPackage']> = async ({ db, today }, { params }) => ({
  courses: await q.listCourses(db, params.familyId, today),
  versions: await q.listAgreedDays(db, params.familyId),
})

export const orderService: Operation<Contract['orderService']> = async ({ db, today }, { params, body }) =>
  (await q.orderService(db, params.familyId, { ...body, on: body.orderedOn ?? today })) === 1
    ? {}
    : refused('plans.service-not-found', 'serviceId')

export const changeCourse: Operation<Contract['changeCourse']> = async ({ db }, { params, body }) => {
  const course = await q.lockCourse(db, params.familyId, params.courseId)
  if (course === null) return refused('not-found')
  if (course.revision !== body.revision) return refused('edit.changed-meanwhile')
  const life = mayChange(course, body)
  if (!life.ok) return life
  await q.saveCourse(db, params.courseId, { ...life.value, pauses: [...life.value.pauses], revision: course.revision })
  return { revision: course.revision + 1 }
}

export const recordBenefit: Operation<Contract['recordBenefit']> = async ({ db }, { params, body }) =>
  (await q.recordBenefit(db, params.familyId, params.courseId, body)) === 1 ? {} : refused('not-found')
