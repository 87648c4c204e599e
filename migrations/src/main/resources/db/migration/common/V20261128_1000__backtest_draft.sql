-- Whose draft a back-test of schedules replays in the place of what it has in force; null: what is in force. It refers to no
-- schedule, so that a back-test stays readable whatever becomes of it.
alter table backtest add column draft_schedule_id varchar(36);
