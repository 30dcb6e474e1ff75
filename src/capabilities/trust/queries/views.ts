// SQL of one's own views of lists.
import { sql, type Read, type Write } from '#platform/sql.ts'

export type View = { viewId: string; name: string; choices: Record<string, string>; first: boolean }

export const listViews = (db: Read, list: string) =>
  db.rows(sql<View>`
    select view_id as "viewId", name, choices, first from trust.saved_view
    where account_id = (select app.account()) and list = ${list} order by name, view_id limit 50`)

export const noneFirst = (db: Write, list: string) =>
  db.run(
    sql`update trust.saved_view set first = false where account_id = (select app.account()) and list = ${list} and first`,
  )

export const keepView = (db: Write, list: string, { viewId, name, choices, first }: View) =>
  db.run(sql`
    insert into trust.saved_view (area_id, account_id, view_id, list, name, choices, first)
    values ((select app.area()), (select app.account()), ${viewId}, ${list}, ${name}, ${JSON.stringify(choices)}, ${first})
    on conflict (area_id, account_id, view_id) do update set name = excluded.name, choices = excluded.choices, first = excluded.first`)

export const dropView = (db: Write, list: string, viewId: string) =>
  db.run(
    sql`delete from trust.saved_view where account_id = (select app.account()) and list = ${list} and view_id = ${viewId}`,
  )
