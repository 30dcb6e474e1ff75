-- A file beside a version of the plan belongs to the part `plan`: who reads notes does not thereby read it, and no organisation's service opens it.

alter policy in_reach on engagement.attachment using (area_id = (select app.area()) and (
  (num_nonnulls(note_id, meeting_id) = 1 and (family_id = any((select app.fams('notes'))::uuid[])
    or (family_id = any((select app.pfams('notes'))::uuid[]) and app.pairs_of(family_id, person_ids) <@ (select app.pairs('notes'))::text[] and shared_with_family)
    or (family_id = any((select app.fams('service'))::uuid[]) and organisation_id = (select app.organisation()))))
  or (num_nonnulls(note_id, meeting_id) = 0 and (family_id = any((select app.fams('plan'))::uuid[])
    or (family_id = any((select app.pfams('plan'))::uuid[]) and app.pairs_of(family_id, person_ids) <@ (select app.pairs('plan'))::text[] and shared_with_family)))));
alter policy writes_new on engagement.attachment with check (area_id = (select app.area())
  and ((num_nonnulls(note_id, meeting_id) = 1 and family_id = any((select app.wfams('notes'))::uuid[]))
    or (num_nonnulls(note_id, meeting_id) = 0 and family_id = any((select app.wfams('plan'))::uuid[]))));
alter policy writes_on on engagement.attachment using (area_id = (select app.area())
  and ((num_nonnulls(note_id, meeting_id) = 1 and family_id = any((select app.wfams('notes'))::uuid[]))
    or (num_nonnulls(note_id, meeting_id) = 0 and family_id = any((select app.wfams('plan'))::uuid[]))))
  with check (area_id = (select app.area())
  and ((num_nonnulls(note_id, meeting_id) = 1 and family_id = any((select app.wfams('notes'))::uuid[]))
    or (num_nonnulls(note_id, meeting_id) = 0 and family_id = any((select app.wfams('plan'))::uuid[]))));
alter policy own_service_adds on engagement.attachment with check (area_id = (select app.area()) and num_nonnulls(note_id, meeting_id) = 1
  and family_id = any((select app.wfams('service'))::uuid[]) and organisation_id = (select app.organisation()));
alter policy own_service_withdraws on engagement.attachment using (area_id = (select app.area()) and num_nonnulls(note_id, meeting_id) = 1
  and family_id = any((select app.wfams('service'))::uuid[]) and organisation_id = (select app.organisation()));

-- A draft that is given up takes no file with it: what was withdrawn before stays to be accounted for, without a version.
alter table engagement.attachment drop constraint attachment_area_id_version_id_fkey;
alter table engagement.attachment add foreign key (area_id, version_id) references plans.version on delete set null (version_id);
alter table engagement.attachment drop constraint attachment_check;
alter table engagement.attachment add constraint attachment_check
  check (num_nonnulls(note_id, meeting_id, version_id) = 1 or (num_nonnulls(note_id, meeting_id, version_id) = 0 and withdrawn_at is not null));

/* Whether a version has files that are given out: such a draft is not given up. For who reads the plan. */
create function plans.has_files(p_version uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select 1 from engagement.attachment a where a.area_id = app.area() and a.version_id = p_version and a.withdrawn_at is null
    and a.family_id = any(app.fams('plan')) and a.family_id <> all(app.denied()))
$$;
revoke all on function plans.has_files(uuid) from public;
grant execute on function plans.has_files(uuid) to rinnalla_app;
