-- Who speaks, and a start set by hand, from which the items that follow are computed anew; time of day in Rome.
alter table agenda_item add column speaker varchar(200);
alter table agenda_item add column fixed_start time;
