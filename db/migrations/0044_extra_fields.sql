-- Answers to the county's own fields of a form: a column of the record they belong to, so that its policies, log, history and backup hold for them.

/* { field id: { value, version } }: the version is that of the form's definition (organisations.setting) when it was answered. */
create function app.extra_is_sound(p_extra jsonb) returns boolean language sql immutable set search_path = '' as $$
  select jsonb_typeof(p_extra) = 'object' and not exists (
    select 1 from jsonb_each(case when jsonb_typeof(p_extra) = 'object' then p_extra else '{}' end) each
    where jsonb_typeof(each.value) <> 'object' or jsonb_typeof(each.value -> 'version') is distinct from 'number'
      or coalesce(jsonb_typeof(each.value -> 'value'), '') not in ('string', 'number', 'boolean'))
$$;

alter table families.contact add column extra jsonb not null default '{}' check (app.extra_is_sound(extra));
alter table assessment.assessment add column extra jsonb not null default '{}' check (app.extra_is_sound(extra));
alter table engagement.note add column extra jsonb not null default '{}' check (app.extra_is_sound(extra));
alter table families.ending add column extra jsonb not null default '{}' check (app.extra_is_sound(extra));
comment on column families.contact.extra is 'Answers to the county''s own fields of the contact form, each with the version of the form.';
comment on column assessment.assessment.extra is 'Answers to the county''s own fields of the initial assessment, each with the version of the form.';
comment on column engagement.note.extra is 'Answers to the county''s own fields of a note, each with the version of the form.';
comment on column families.ending.extra is 'Answers to the county''s own fields of the ending, each with the version of the form.';
