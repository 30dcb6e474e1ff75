-- Language, interpreter and due day of the persons of a family, for whoever sees their memberships: the person's own row is not readable.
create function families.people_of(p_family uuid)
returns table (person_id uuid, mother_tongue text, service_language text, interpreter text, due_on date)
language sql stable security definer set search_path = '' as $$
  select distinct p.person_id, p.mother_tongue, p.service_language, p.interpreter, p.due_on
  from families.member m join families.person p on p.area_id = m.area_id and p.person_id = m.person_id
  -- Each asked once, not for every row.
  where m.area_id = (select app.area()) and m.family_id = p_family and p_family <> all((select app.denied())::uuid[])
    and (not m.restricted or p_family = any((select app.circle())::uuid[]))
    and (p_family = any((select app.fams('basic'))::uuid[]) or m.unit_id = any((select app.units())::int[])
      or app.pair(p_family, m.person_id) = any((select app.pairs('basic'))::text[]))
$$;
revoke all on function families.people_of(uuid) from public;
grant execute on function families.people_of(uuid) to rinnalla_app;
