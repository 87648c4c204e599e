-- What can hardly be meant in a document, and in what a plan was made from, as it was found then.
alter table import_report add column findings varchar default '[]' not null;
-- What a plan rests on: of when its hashprice is, and what was found in its inputs.
alter table plan add column grounds varchar default '[[],[]]' not null;
