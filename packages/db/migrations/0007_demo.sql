-- Says that the demo county has been played through to its end; a database whose loading was cut short is made anew.
create table demo (
  only_row boolean primary key default true check (only_row),
  finished_at timestamptz not null default now()
);
