-- The access context for a fraction of the price: the small functions every policy and every sign of it call are written so that the planner
-- can open them up (bodies bound when they are made, so no search path is theirs to be misled by). What they answer is the same.

create or replace function app.part(name text) returns int language sql immutable parallel safe
return case name
  when 'basic' then 1       -- members, phase, who is responsible
  when 'contact' then 2     -- addresses, phones, schools
  when 'protected' then 4   -- place clues of a person under a safety ban
  when 'plan' then 8        -- goals, steps, versions, services of the package
  when 'service' then 16    -- only the services of one's own organisation
  when 'wellbeing' then 32  -- answers and scores
  when 'notes' then 64      -- what was written of meetings
  when 'needs' then 128     -- assessment, needs in the family's words
  when 'log' then 256       -- who has looked
end;

-- Part by part instead of part for part: a worker with forty families asks this eighty times in every request.
create or replace function app.mask(parts text[]) returns int language sql immutable parallel safe
return case when 'basic' = any(parts) then app.part('basic') else 0 end
  | case when 'contact' = any(parts) then app.part('contact') else 0 end
  | case when 'protected' = any(parts) then app.part('protected') else 0 end
  | case when 'plan' = any(parts) then app.part('plan') else 0 end
  | case when 'service' = any(parts) then app.part('service') else 0 end
  | case when 'wellbeing' = any(parts) then app.part('wellbeing') else 0 end
  | case when 'notes' = any(parts) then app.part('notes') else 0 end
  | case when 'needs' = any(parts) then app.part('needs') else 0 end
  | case when 'log' = any(parts) then app.part('log') else 0 end;

create or replace function app.list(n int) returns text language sql stable
return nullif(split_part(nullif(current_setting('app.context', true), ''), '|', n), '');

create or replace function app.units() returns int[] language sql stable return coalesce(app.list(7), '{}')::int[];
create or replace function app.need_units() returns int[] language sql stable return coalesce(app.list(8), '{}')::int[];
create or replace function app.denied() returns uuid[] language sql stable return coalesce(app.list(9), '{}')::uuid[];
create or replace function app.circle() returns uuid[] language sql stable
return coalesce(app.list(10)::uuid[], '{}'::uuid[]) || coalesce(app.list(13)::uuid[], '{}'::uuid[]);

create or replace function app.account() returns uuid language sql stable return app.field(1)::uuid;
create or replace function app.worker() returns uuid language sql stable return app.field(2)::uuid;
create or replace function app.area() returns smallint language sql stable return app.field(3)::smallint;
create or replace function app.person() returns uuid language sql stable return app.field(4)::uuid;
create or replace function app.organisation() returns uuid language sql stable return app.field(5)::uuid;
create or replace function app.roles() returns text[] language sql stable return coalesce(app.field(6), '{}')::text[];

create or replace function app.pair(family uuid, person uuid) returns text language sql immutable parallel safe
return family::text || person::text;
