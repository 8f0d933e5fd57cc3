-- from.sql to to.sql

ALTER TABLE public.t DISABLE TRIGGER a;

-- replication: table:public.t/trigger:b: it fires otherwise than before for rows that come from a publisher
ALTER TABLE public.t ENABLE REPLICA TRIGGER b;

-- replication: table:public.t/trigger:c: it fires otherwise than before for rows that come from a publisher
ALTER TABLE public.t ENABLE TRIGGER c;

-- to.sql to from.sql

ALTER TABLE public.t ENABLE TRIGGER a;

-- replication: table:public.t/trigger:b: it fires otherwise than before for rows that come from a publisher
ALTER TABLE public.t DISABLE TRIGGER b;

-- replication: table:public.t/trigger:c: it fires otherwise than before for rows that come from a publisher
ALTER TABLE public.t ENABLE ALWAYS TRIGGER c;
