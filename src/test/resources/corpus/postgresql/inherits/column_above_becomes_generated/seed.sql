INSERT INTO public.above VALUES (1, true);
INSERT INTO public.below VALUES (2, true, 'two');
INSERT INTO public.further VALUES (3, true, 'three');
