INSERT INTO public.t VALUES (1, 'me');
INSERT INTO public.u VALUES (1);
