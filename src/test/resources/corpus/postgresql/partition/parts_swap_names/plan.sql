-- from.sql to to.sql

-- rebuild: table:public.one/index:one_b_idx: dropped and made anew: an index cannot be changed in place
ALTER INDEX public.one_b_idx RENAME TO one_b_idx_old;

-- rebuild: table:public.one/index:one_c_idx: dropped and made anew: an index cannot be changed in place
ALTER INDEX public.one_c_idx RENAME TO one_c_idx_old;
ALTER INDEX public.one_c_idx_old RENAME TO one_b_idx;
ALTER INDEX public.one_b_idx_old RENAME TO one_c_idx;
COMMENT ON INDEX public.one_c_idx IS 'by b';
ALTER TABLE public.one RENAME CONSTRAINT one_pkey TO one_pkey_old;
ALTER TABLE public.one RENAME CONSTRAINT one_a_b_key TO one_a_b_key_old;
ALTER TABLE public.one RENAME CONSTRAINT one_pkey_old TO one_a_b_key;
ALTER TABLE public.one RENAME CONSTRAINT one_a_b_key_old TO one_pkey;

-- to.sql to from.sql

-- rebuild: table:public.one/index:one_b_idx: dropped and made anew: an index cannot be changed in place
ALTER INDEX public.one_b_idx RENAME TO one_b_idx_old;

-- rebuild: table:public.one/index:one_c_idx: dropped and made anew: an index cannot be changed in place
ALTER INDEX public.one_c_idx RENAME TO one_c_idx_old;
ALTER INDEX public.one_c_idx_old RENAME TO one_b_idx;
ALTER INDEX public.one_b_idx_old RENAME TO one_c_idx;
COMMENT ON INDEX public.one_b_idx IS 'by b';
ALTER TABLE public.one RENAME CONSTRAINT one_a_b_key TO one_a_b_key_old;
ALTER TABLE public.one RENAME CONSTRAINT one_pkey TO one_pkey_old;
ALTER TABLE public.one RENAME CONSTRAINT one_a_b_key_old TO one_pkey;
ALTER TABLE public.one RENAME CONSTRAINT one_pkey_old TO one_a_b_key;
