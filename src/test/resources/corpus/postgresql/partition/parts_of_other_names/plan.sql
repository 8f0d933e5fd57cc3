-- from.sql to to.sql

ALTER INDEX public."by ""b""" RENAME TO one_b_idx;
ALTER INDEX public.one_b_idx RESET (fillfactor);
COMMENT ON INDEX public.one_b_idx IS NULL;
COMMENT ON INDEX public.one_a_b_key IS 'of one';
ALTER TABLE public.leaf RENAME CONSTRAINT leaf_pkey TO "key of leaf";
ALTER TABLE public.mid RENAME CONSTRAINT mid_pkey TO "key of mid";
ALTER TABLE public.one RENAME CONSTRAINT one_pkey TO mine;
ALTER INDEX public.mine SET (fillfactor=70);
COMMENT ON CONSTRAINT mine ON public.one IS NULL;

-- to.sql to from.sql

ALTER INDEX public.one_b_idx RENAME TO "by ""b""";
ALTER INDEX public."by ""b""" SET (fillfactor=80);
COMMENT ON INDEX public."by ""b""" IS 'of one';
ALTER TABLE public.leaf RENAME CONSTRAINT "key of leaf" TO leaf_pkey;
ALTER TABLE public.mid RENAME CONSTRAINT "key of mid" TO mid_pkey;
ALTER TABLE public.one RENAME CONSTRAINT mine TO one_pkey;
ALTER INDEX public.one_pkey RESET (fillfactor);
COMMENT ON CONSTRAINT one_pkey ON public.one IS 'said of the old name';
COMMENT ON INDEX public.one_a_b_key IS NULL;
