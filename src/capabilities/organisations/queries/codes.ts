// SQL of the national code lists: counties and municipalities.
import { sql, type Read, type Write } from '#platform/sql.ts'

type Names = { nameFi: string; nameSv: string; nameEn: string; languages: string[] }

export const listAreas = (db: Read) =>
  db.rows(sql<{ areaId: number } & Names>`
    select area_id as "areaId", name_fi as "nameFi", name_sv as "nameSv", name_en as "nameEn", languages
    from organisations.area order by area_id`)

export const listMunicipalities = (db: Read, wanted: { q: string; areaId: number | null; everywhere: boolean }) =>
  db.rows(sql<{ municipalityCode: string; areaId: number } & Names>`
    select municipality_code as "municipalityCode", area_id as "areaId", name_fi as "nameFi", name_sv as "nameSv", name_en as "nameEn", languages
    from organisations.municipality
    where (${wanted.everywhere} or area_id = coalesce(${wanted.areaId}::smallint, (select app.area())))
      and (position(app.fold(${wanted.q}) in app.fold(name_fi)) > 0 or position(app.fold(${wanted.q}) in app.fold(name_sv)) > 0)
    order by name_fi collate "fi-FI-x-icu", municipality_code`)

export const countMunicipalities = async (db: Read) =>
  (await db.get(sql<{ count: number }>`select count(*)::int as count from organisations.municipality`)).count

/** Codes: `{c: code, a: county, fi, sv, en, l: languages}`. Returns how many rows were new or have changed. */
export const keepAreas = (db: Write, areas: readonly { a: number; fi: string; sv: string; en: string; l: string }[]) =>
  db.run(sql`
    insert into organisations.area as old (area_id, name_fi, name_sv, name_en, languages)
    select a, fi, sv, en, string_to_array(l, ' ') from jsonb_to_recordset(${JSON.stringify(areas)}::jsonb) as t(a smallint, fi text, sv text, en text, l text)
    on conflict (area_id) do update set name_fi = excluded.name_fi, name_sv = excluded.name_sv, name_en = excluded.name_en, languages = excluded.languages
    where (old.name_fi, old.name_sv, old.name_en, old.languages) is distinct from (excluded.name_fi, excluded.name_sv, excluded.name_en, excluded.languages)`)

export const keepMunicipalities = (
  db: Write,
  municipalities: readonly { c: string; a: number; fi: string; sv: string; en: string; l: string }[],
) =>
  db.run(sql`
    insert into organisations.municipality as old (municipality_code, area_id, name_fi, name_sv, name_en, languages)
    select c, a, fi, sv, en, string_to_array(l, ' ')
    from jsonb_to_recordset(${JSON.stringify(municipalities)}::jsonb) as t(c text, a smallint, fi text, sv text, en text, l text)
    on conflict (municipality_code) do update set area_id = excluded.area_id, name_fi = excluded.name_fi, name_sv = excluded.name_sv,
      name_en = excluded.name_en, languages = excluded.languages
    where (old.area_id, old.name_fi, old.name_sv, old.name_en, old.languages)
      is distinct from (excluded.area_id, excluded.name_fi, excluded.name_sv, excluded.name_en, excluded.languages)`)
