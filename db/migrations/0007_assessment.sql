-- The initial assessment, made together: needs in the family's own words first, the professional's view second.

create schema assessment;
comment on schema assessment is 'Joint initial assessment: needs in own words, strengths, the child''s opinion.';

create table assessment.assessment (
  area_id smallint not null,
  family_id uuid not null,
  unit_id int not null,
  restricted boolean not null default false,
  assessment_id uuid not null,
  episode int not null,
  person_ids uuid[] not null check (cardinality(person_ids) > 0),
  shared_with_family boolean not null default true,
  hidden_from uuid[] not null default '{}',
  started_on date not null,
  completed_on date check (completed_on >= started_on),
  strengths text not null default '',
  situation text not null default '',
  professional_view text not null default '',
  earlier_services text not null default '',
  revision int not null default 1,
  created_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (area_id, assessment_id),
  unique (area_id, family_id, episode),
  foreign key (area_id, family_id, unit_id, restricted) references families.family (area_id, family_id, unit_id, restricted) on update cascade
);
comment on table assessment.assessment is 'Initial assessment of an episode (SHL 37 §): situation, strengths, earlier services, views.';

create table assessment.need (
  area_id smallint not null,
  family_id uuid not null,
  unit_id int not null,
  restricted boolean not null default false,
  need_id uuid not null,
  assessment_id uuid not null,
  person_ids uuid[] not null check (cardinality(person_ids) > 0),
  shared_with_family boolean not null default true,
  hidden_from uuid[] not null default '{}',
  own_words text not null check (length(own_words) between 1 and 2000),
  said_by uuid,
  professional_view text not null default '',
  recognised_by text not null check (recognised_by in ('family', 'worker', 'both')),
  wants_help text not null check (wants_help in ('yes', 'no', 'unsure')),
  domain text not null check (domain in ('everyday_life', 'parenting', 'child_growth', 'health', 'relationships', 'networks', 'work_income', 'housing', 'safety', 'school', 'other')),
  state text not null default 'confirmed' check (state in ('raised', 'confirmed', 'addressed', 'unmet', 'withdrawn')),
  raised_on date not null,
  revision int not null default 1,
  created_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (area_id, need_id),
  foreign key (area_id, family_id, unit_id, restricted) references families.family (area_id, family_id, unit_id, restricted) on update cascade,
  foreign key (area_id, assessment_id) references assessment.assessment
);
comment on table assessment.need is 'A need in the family''s own words, who recognised it, whether help is wanted, by wellbeing domain.';
create index need_family on assessment.need (area_id, family_id);
create index need_assessment on assessment.need (area_id, assessment_id);

create table assessment.opinion (
  area_id smallint not null,
  family_id uuid not null,
  unit_id int not null,
  restricted boolean not null default false,
  opinion_id uuid not null,
  person_ids uuid[] not null check (cardinality(person_ids) = 1),
  shared_with_family boolean not null default false,
  hidden_from uuid[] not null default '{}',
  heard_on date not null,
  way text not null check (length(way) between 1 and 500),
  content text not null check (length(content) between 1 and 4000),
  created_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (area_id, opinion_id),
  foreign key (area_id, family_id, unit_id, restricted) references families.family (area_id, family_id, unit_id, restricted) on update cascade
);
comment on table assessment.opinion is 'A child''s opinion: how it was found out and its main content (SHL 32 §, LSL 20 §). Not shown to guardians unless shared.';
create index opinion_family on assessment.opinion (area_id, family_id);

call app.protect('assessment.assessment', 'needs', 'none', 'person_ids', false, true, true, true);
call app.protect('assessment.need', 'needs', 'needs', 'person_ids', false, true, true, true);
call app.protect('assessment.opinion', 'needs', 'none', 'person_ids', false, true, true, true);
grant usage on schema assessment to rinnalla_app;
