grant select, insert, update, delete on consumer_cursor to "${app_role}";
grant select, insert on set_aside_event to "${app_role}";

select keep_to_own_rows('consumer_cursor', 'set_aside_event');
