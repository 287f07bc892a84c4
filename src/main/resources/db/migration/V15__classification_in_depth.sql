-- How mature the project work is, and the step that the classification speaks of; older classifications say neither.
alter table classification add column maturity varchar(20);
alter table classification add column step_id bigint references step (id);

-- What the reader of texts had proposed when the tutor decided; null where nothing was proposed.
alter table rating add column proposed integer check (proposed between 0 and 3);

-- Whether the quote was looked for in the version's text, and where it stands in it (UTF-16 units); null where not found.
alter table evidence add column sought boolean default false not null;
alter table evidence add column place_start integer;
alter table evidence add column place_end integer;
