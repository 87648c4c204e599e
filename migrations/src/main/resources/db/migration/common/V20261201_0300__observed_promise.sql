-- What a day's plans expected it to earn. Null on days kept before: worked out again while their plans are there, else unknown.
alter table observed_day add column promised numeric;
