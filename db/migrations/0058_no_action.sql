-- Why a contact led to no action, as a code beside the words; and how contacts were decided, counted without naming anybody.

alter table families.contact add column no_action text
  check (no_action in ('no_need', 'already_supported', 'not_wanted', 'not_reached', 'other_place', 'same_matter', 'other'));
comment on column families.contact.no_action is 'Why it led to no action; NULL with other outcomes, and where it was decided before the list was there.';
alter table families.contact add constraint contact_no_action_of_outcome check (no_action is null or outcome = 'no_action');
grant update (no_action) on families.contact to rinnalla_app;

/* How the contacts received in those days were decided, in the units whose lists the caller has. A restricted family and the caller's own
   relatives are left out, as on every list. */
create function families.count_outcomes(p_from date, p_to date) returns table (outcome text, no_action text, n int)
language sql stable security definer set search_path = '' as $$
  select c.outcome, c.no_action, count(*)::int from families.contact c
  where c.area_id = app.area() and (c.received_at at time zone 'Europe/Helsinki')::date between p_from and p_to
    and c.unit_id = any(app.units() || app.need_units())
    and (not c.restricted or c.family_id = any(app.circle())) and (c.family_id is null or c.family_id <> all(app.denied()))
  group by c.outcome, c.no_action
$$;
revoke all on function families.count_outcomes(date, date) from public;
grant execute on function families.count_outcomes(date, date) to rinnalla_app;
