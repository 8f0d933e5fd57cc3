CREATE TABLE t (
  a tinyint(1), b smallint unsigned, c mediumint, d int(5) zerofill, e bigint unsigned, f float, g double(8, 2),
  h decimal(20, 10), i bit(7), j char(3), k varchar(300), l binary(4), m varbinary(70), n tinytext, o text,
  p mediumtext, q longtext, r tinyblob, s blob, u mediumblob, v longblob, w date, x time(3), y datetime(6),
  z timestamp(2) NULL, aa year, ab enum('x', 'it''s', 'a b'), ac set('p', 'q'), ad json, ae inet6, af uuid,
  ag point, ah geometry NOT NULL)

-- then
ALTER TABLE t MODIFY ab enum('x', 'it''s', 'a b', 'new'), MODIFY y datetime(3)

-- differs
-- table:t/column:ab
-- table:t/column:y
