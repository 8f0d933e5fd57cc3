INSERT INTO app.stays VALUES ('[1,3)');
