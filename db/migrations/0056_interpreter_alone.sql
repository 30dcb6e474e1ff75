-- An interpreter is asked for a stretch of time and for somebody, with or without a meeting; changed, tied to a meeting later, let loose again.

alter table engagement.interpreter_booking add column minutes int not null default 60 check (minutes between 5 and 1440);
alter table engagement.interpreter_booking add column person_ids uuid[] not null default '{}';
alter table engagement.interpreter_booking add column purpose text not null default '' check (length(purpose) <= 200);
alter table engagement.interpreter_booking add column replaces uuid;
comment on column engagement.interpreter_booking.person_ids is 'For whom; empty where nobody was named.';
comment on column engagement.interpreter_booking.purpose is 'What for, where there is no meeting: a phone call, a visit elsewhere.';
comment on column engagement.interpreter_booking.replaces is 'The booking that this one was changed from, which stays to be seen.';
alter table engagement.interpreter_booking add foreign key (area_id, replaces) references engagement.interpreter_booking;
create index interpreter_booking_replaces on engagement.interpreter_booking (area_id, replaces) where replaces is not null;
-- Today asks for those that are not sure yet.
create index interpreter_booking_open on engagement.interpreter_booking (area_id, family_id, starts_at) where meeting_id is null and state in ('asked', 'not_found');
alter table engagement.interpreter_booking drop constraint interpreter_booking_state_check;
alter table engagement.interpreter_booking add constraint interpreter_booking_state_check check (state in ('asked', 'confirmed', 'not_found', 'cancelled', 'changed'));

/* As before, and bookings without a meeting. */
create or replace function families.following(p_area smallint, p_family uuid, p_leaving uuid[]) returns table (tab text, id uuid) language sql stable security definer set search_path = '' as $$
  with recursive chain as (
    select n.note_id as root, n.note_id, n.person_ids from engagement.note n where n.area_id = p_area and n.family_id = p_family and n.corrects is null
    union all
    select c.root, n.note_id, n.person_ids from chain c join engagement.note n on n.area_id = p_area and n.family_id = p_family and n.corrects = c.note_id
  ), whole as (select root from chain group by root having bool_and(person_ids <@ p_leaving)),
  hidden as (select f.safety_ban and not exists (select 1 from families.person p where p.area_id = p_area and p.person_id = any(p_leaving) and p.safety_ban) as place
    from families.family f where f.area_id = p_area and f.family_id = p_family),
  meeting as (select m.meeting_id from engagement.meeting m where m.area_id = p_area and m.family_id = p_family and m.person_ids <@ p_leaving
    and not ((select place from hidden) and exists (select 1 from engagement.place x where x.area_id = p_area and x.meeting_id = m.meeting_id))),
  course as (select c.course_id from plans.course c where c.area_id = p_area and c.family_id = p_family and c.person_ids <@ p_leaving),
  note as (select c.note_id from chain c join whole using (root))
  select 'engagement.meeting', meeting_id from meeting
  union all select 'plans.course', course_id from course
  union all select 'engagement.note', note_id from note
  union all select 'engagement.attachment', a.attachment_id from engagement.attachment a where a.area_id = p_area and a.family_id = p_family and a.person_ids <@ p_leaving
    and (a.note_id in (select note_id from note) or a.meeting_id in (select meeting_id from meeting))
  union all select 'plans.benefit', b.benefit_id from plans.benefit b where b.area_id = p_area and b.family_id = p_family and b.person_id = any(p_leaving)
    and b.course_id in (select course_id from course)
  union all select 'engagement.signal', s.signal_id from engagement.signal s where s.area_id = p_area and s.family_id = p_family and s.course_id in (select course_id from course)
  -- An interpreter asked for a meeting goes with the meeting; one asked for a time goes with those it was asked for.
  union all select 'engagement.interpreter_booking', i.booking_id from engagement.interpreter_booking i where i.area_id = p_area and i.family_id = p_family
    and i.meeting_id is null and cardinality(i.person_ids) > 0 and i.person_ids <@ p_leaving
  union all select 'measures.answer', r.answer_id from measures.answer r where r.area_id = p_area and r.family_id = p_family and r.person_id = any(p_leaving)
  union all select 'assessment.need', n.need_id from assessment.need n where n.area_id = p_area and n.family_id = p_family and n.person_ids <@ p_leaving
  union all select 'assessment.opinion', o.opinion_id from assessment.opinion o where o.area_id = p_area and o.family_id = p_family and o.person_ids <@ p_leaving
  union all select 'families.contact_detail', d.detail_id from families.contact_detail d where d.area_id = p_area and d.family_id = p_family and d.person_id = any(p_leaving)
  union all select 'families.circumstance', k.circumstance_id from families.circumstance k where k.area_id = p_area and k.family_id = p_family and k.person_id = any(p_leaving)
  union all select 'lifecycle.service_use', u.use_id from lifecycle.service_use u where u.area_id = p_area and u.family_id = p_family and u.person_id = any(p_leaving)
$$;

/* As before, and bookings without a meeting. */
create or replace function families.move_rows(p_area smallint, p_from uuid, p_to uuid, p_rows jsonb) returns void language plpgsql security definer set search_path = '' as $$
declare
  t text;
  ids uuid[];
  key text;
begin
  for t, ids in select x.key, array(select jsonb_array_elements_text(x.value)::uuid) from jsonb_each(p_rows) x loop
    key := case t when 'engagement.meeting' then 'meeting_id' when 'plans.course' then 'course_id' when 'engagement.note' then 'note_id' when 'engagement.attachment' then 'attachment_id'
      when 'plans.benefit' then 'benefit_id' when 'engagement.signal' then 'signal_id' when 'measures.answer' then 'answer_id' when 'assessment.need' then 'need_id'
      when 'assessment.opinion' then 'opinion_id' when 'families.contact_detail' then 'detail_id' when 'families.circumstance' then 'circumstance_id'
      when 'lifecycle.service_use' then 'use_id'
      when 'engagement.interpreter_booking' then 'booking_id' end;
    execute format('update %s set family_id = $1 where area_id = $2 and family_id = $3 and %I = any($4)', t, key) using p_to, p_area, p_from, ids;
    if t = 'engagement.meeting' then
      update engagement.place x set family_id = p_to where x.area_id = p_area and x.family_id = p_from and x.meeting_id = any(ids);
      update engagement.minutes x set family_id = p_to where x.area_id = p_area and x.family_id = p_from and x.meeting_id = any(ids);
      update engagement.decision x set family_id = p_to where x.area_id = p_area and x.family_id = p_from and x.meeting_id = any(ids);
      update engagement.interpreter_booking x set family_id = p_to where x.area_id = p_area and x.family_id = p_from and x.meeting_id = any(ids);
    end if;
  end loop;
end
$$;
