-- A person's own named filters of a list. No names of clients: the choices of an address, nothing typed.
create table trust.saved_view (
  area_id smallint not null,
  account_id uuid not null,
  view_id uuid not null,
  list text not null check (list in ('families')),
  name text not null check (length(name) between 1 and 60),
  choices jsonb not null check (jsonb_typeof(choices) = 'object' and length(choices::text) <= 1000),
  first boolean not null default false,
  created_at timestamptz not null default now(),
  primary key (area_id, account_id, view_id),
  foreign key (area_id, account_id) references trust.account
);
comment on table trust.saved_view is 'A list as one likes to see it, under a name of one''s own; `first` is what the list opens with. Only its maker sees it.';
create unique index saved_view_first on trust.saved_view (area_id, account_id, list) where first;
alter table trust.saved_view enable row level security;
alter table trust.saved_view force row level security;
create policy owner_works on trust.saved_view to rinnalla_owner using (true) with check (true);
create policy own on trust.saved_view to rinnalla_app using (area_id = (select app.area()) and account_id = (select app.account()))
  with check (area_id = (select app.area()) and account_id = (select app.account()));
grant select, insert, update, delete on trust.saved_view to rinnalla_app;
