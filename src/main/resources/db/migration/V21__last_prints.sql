-- When a report was last put on paper or into a file on a day (in Rome), by anybody; "limits" are its filters without
-- those that only say which moment or which news are told, as they stand in an address.
create table last_print (
    report     varchar(60)   not null,
    limits     varchar(1000) not null,
    printed_on date          not null,
    printed_at timestamp with time zone not null,
    primary key (report, limits, printed_on)
);
