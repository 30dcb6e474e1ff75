-- To know whom one serves is not to know whom else that person meets: a worker who reaches persons one by one sees their meetings only
-- where notes of them are in reach too. A family member sees the meetings of the persons in reach, as before.
create function app.pairs_met() returns text[] language sql stable set search_path = '' as $$
  select coalesce(array_agg(app.pair(f, p)), '{}') from unnest(app.list(13)::uuid[], app.list(14)::uuid[], app.list(15)::int[]) as t(f, p, m)
  where m & app.part('basic') <> 0 and (app.person() is not null or m & app.part('notes') <> 0)
$$;
revoke all on function app.pairs_met() from public;
grant execute on function app.pairs_met() to rinnalla_app;

alter policy in_reach on engagement.meeting using (area_id = (select app.area()) and (
  family_id = any((select app.fams('basic'))::uuid[]) or unit_id = any((select app.units())::int[])
  or (family_id = any((select app.pfams('basic'))::uuid[]) and app.pairs_of(family_id, person_ids) <@ (select app.pairs_met())::text[] and shared_with_family)
  or (family_id = any((select app.fams('service'))::uuid[]) and organisation_id = (select app.organisation()))));
