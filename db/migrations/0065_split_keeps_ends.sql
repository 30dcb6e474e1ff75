-- A relationship that had an end of its own before a family was divided gets that end back when the division is taken back, not an open one.
alter table families.split add column ended_until jsonb not null default '{}';
comment on column families.split.ended_until is 'Of the ended circles, those that had an end of their own: until when.';

/* Two lines of two long functions change; each must be there, or the migration stops. */
do $$
declare
  patch record;
  was text;
begin
  for patch in select * from (values
    -- the variable first: a function is compiled at each step
    ('families.split_family', 'gone uuid[];', E'gone uuid[];\n  until jsonb;'),
    ('families.split_family',
     'ended_circles, ended_assignments,',
     'ended_circles, ended_until, ended_assignments,'),
    ('families.split_family',
     'from jsonb_each(rows_moved) x), ended, gone,',
     'from jsonb_each(rows_moved) x), ended, until, gone,'),
    ('families.split_family',
     'update trust.circle c set valid_to = now(), ended_by',
     'select coalesce(jsonb_object_agg(c.circle_id, c.valid_to), ''{}'') into until from trust.circle c
    where c.area_id = a and c.circle_id = any(ended) and c.valid_to is not null;
  update trust.circle c set valid_to = now(), ended_by'),
    ('families.undo_split',
     'c.write_parts, c.basis, c.purpose, app.account()',
     'c.write_parts, c.basis, c.purpose, (s.ended_until ->> c.circle_id::text)::timestamptz, app.account()'),
    ('families.undo_split', 'write_parts, basis, purpose, created_by)', 'write_parts, basis, purpose, valid_to, created_by)'),
    ('families.undo_split',
     'c.circle_id = any(s.ended_circles);',
     'c.circle_id = any(s.ended_circles)
      and coalesce((s.ended_until ->> c.circle_id::text)::timestamptz > now(), true);')
  ) as p (name, old, new) loop
    was := pg_get_functiondef(patch.name::regproc);
    if position(patch.old in was) = 0 then raise exception '% is not as expected: %', patch.name, patch.old; end if;
    execute replace(was, patch.old, patch.new);
  end loop;
end
$$;
