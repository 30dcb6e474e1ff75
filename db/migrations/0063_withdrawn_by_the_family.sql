-- A family member withdraws, in the family's own application, a consent they gave to sharing parts of the plan: the organisation sees nothing of it
-- from the next transaction on, and who answers for the family is told.

alter table families.task drop constraint task_kind_check;
alter table families.task add constraint task_kind_check check (kind in ('follow_up', 'review', 'fit', 'break_glass_review', 'sharing_withdrawn', 'other'));
comment on column families.task.why is 'Why, in a word of the program; of a withdrawn sharing the name of the organisation that sees it no more.';

/* Only a sharing that the reader sees whole and consented to. Answers what was wrong, or ''. */
create function plans.withdraw_sharing(p_family uuid, p_sharing uuid, p_on date) returns text language plpgsql security definer set search_path = '' as $$
declare
  s plans.sharing;
begin
  select * into s from plans.sharing x where x.area_id = app.area() and x.family_id = p_family and x.sharing_id = p_sharing and x.family_id <> all(app.denied())
    and app.person() is not null and x.family_id = any(app.pfams('plan')) and app.pairs_of(x.family_id, x.person_ids) <@ app.pairs('plan')
    and x.shared_with_family and app.person() <> all(x.hidden_from) for update;
  if not found then return 'not-found'; end if;
  if s.ended_on is not null then return 'plans.sharing-ended-already'; end if;
  if not app.person() = any(s.consented_by) then return 'plans.consent-not-yours'; end if;
  update plans.sharing x set ended_on = greatest(p_on, x.consented_on), ended_why = 'withdrawn', ended_by = app.account() where x.area_id = s.area_id and x.sharing_id = s.sharing_id;
  insert into families.task (area_id, family_id, unit_id, restricted, task_id, kind, why, worker_id, due_on)
    select s.area_id, s.family_id, s.unit_id, s.restricted, gen_random_uuid(), 'sharing_withdrawn', o.name,
      (select a.worker_id from families.assignment a where a.area_id = s.area_id and a.family_id = s.family_id and a.end_date is null and a.person_id is null
        and a.role in ('family_partner', 'named_worker') order by a.role limit 1), p_on
    from organisations.organisation o where o.area_id = s.area_id and o.organisation_id = s.organisation_id;
  return '';
end
$$;
revoke all on function plans.withdraw_sharing(uuid, uuid, date) from public;
grant execute on function plans.withdraw_sharing(uuid, uuid, date) to rinnalla_app;
