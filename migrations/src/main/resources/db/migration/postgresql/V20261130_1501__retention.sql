-- What goes when nobody needs it any more. Of a plan it is noted; what was audited stays.
grant update (thinned) on plan to "${app_role}";
grant delete on plan_group, event_outbox, backtest to "${app_role}";
