-- from.sql to to.sql

-- replication: publication:p: subscribers fail for want of it
-- rebuild: publication:p: dropped and made anew: whether a publication is for all tables cannot be changed in place
DROP PUBLICATION p;

-- replication: table:public.b: UPDATE and DELETE of it fail from now on: it has no primary key and no replica identity
CREATE PUBLICATION p FOR ALL TABLES;
ALTER PUBLICATION p OWNER TO tandem_corpus_boss;
COMMENT ON PUBLICATION p IS 'kept';

-- to.sql to from.sql

-- replication: publication:p: subscribers fail for want of it
-- rebuild: publication:p: dropped and made anew: whether a publication is for all tables cannot be changed in place
DROP PUBLICATION p;
CREATE PUBLICATION p FOR TABLE public.a;
ALTER PUBLICATION p OWNER TO tandem_corpus_boss;
COMMENT ON PUBLICATION p IS 'kept';
