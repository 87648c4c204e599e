-- Which level of its group each level is, in their order, whatever becomes of the list: a JSON array. Null: 0, 1, 2 and so on, as
-- of all groups from before there were ids, and none was ever removed.
alter table miner_group add level_ids varchar;
