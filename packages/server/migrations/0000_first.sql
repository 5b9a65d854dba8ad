CREATE TABLE "answers" (
	"appointment_id" text NOT NULL,
	"role" text NOT NULL,
	"key" text NOT NULL,
	"request_hash" text NOT NULL,
	"answer" json,
	CONSTRAINT "answers_appointment_id_role_key_pk" PRIMARY KEY("appointment_id","role","key")
);
--> statement-breakpoint
CREATE TABLE "appointments" (
	"id" text PRIMARY KEY NOT NULL,
	"clinic_id" text NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"room_key" text NOT NULL,
	"process_id" text,
	"delete_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "clinics" (
	"id" text PRIMARY KEY NOT NULL,
	"secret_hash" text NOT NULL,
	"last_event" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "clinics_secret_hash_unique" UNIQUE("secret_hash")
);
--> statement-breakpoint
CREATE TABLE "events" (
	"clinic_id" text NOT NULL,
	"number" bigint NOT NULL,
	"appointment_id" text NOT NULL,
	"data" text NOT NULL,
	"delete_at" timestamp (3) with time zone,
	CONSTRAINT "events_clinic_id_number_pk" PRIMARY KEY("clinic_id","number")
);
--> statement-breakpoint
CREATE TABLE "keys" (
	"id" text PRIMARY KEY NOT NULL,
	"secret" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pages" (
	"appointment_id" text NOT NULL,
	"role" text NOT NULL,
	"page" text NOT NULL,
	"number" integer NOT NULL,
	CONSTRAINT "pages_appointment_id_role_page_pk" PRIMARY KEY("appointment_id","role","page")
);
--> statement-breakpoint
CREATE TABLE "participants" (
	"appointment_id" text NOT NULL,
	"role" text NOT NULL,
	"secret_hash" text NOT NULL,
	"progress" text DEFAULT 'expected' NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	"in_call" boolean DEFAULT false NOT NULL,
	"record" jsonb,
	"devices" jsonb,
	"shared" jsonb,
	"reports" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "participants_appointment_id_role_pk" PRIMARY KEY("appointment_id","role"),
	CONSTRAINT "participants_secret_hash_unique" UNIQUE("secret_hash")
);
--> statement-breakpoint
CREATE TABLE "processes" (
	"id" text PRIMARY KEY NOT NULL,
	"signalling_url" text NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reports" (
	"appointment_id" text NOT NULL,
	"role" text NOT NULL,
	"number" integer NOT NULL,
	"received_at" timestamp (3) with time zone NOT NULL,
	"report" jsonb NOT NULL,
	CONSTRAINT "reports_appointment_id_role_number_pk" PRIMARY KEY("appointment_id","role","number")
);
--> statement-breakpoint
CREATE TABLE "used_tokens" (
	"id" text PRIMARY KEY NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "answers" ADD CONSTRAINT "answers_appointment_id_appointments_id_fk" FOREIGN KEY ("appointment_id") REFERENCES "public"."appointments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pages" ADD CONSTRAINT "pages_appointment_id_appointments_id_fk" FOREIGN KEY ("appointment_id") REFERENCES "public"."appointments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_appointment_id_appointments_id_fk" FOREIGN KEY ("appointment_id") REFERENCES "public"."appointments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_appointment_id_appointments_id_fk" FOREIGN KEY ("appointment_id") REFERENCES "public"."appointments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "appointments_of_a_day" ON "appointments" USING btree ("clinic_id","starts_at");--> statement-breakpoint
CREATE INDEX "appointments_to_delete" ON "appointments" USING btree ("delete_at");--> statement-breakpoint
CREATE INDEX "events_of_an_appointment" ON "events" USING btree ("appointment_id");--> statement-breakpoint
CREATE INDEX "events_to_delete" ON "events" USING btree ("delete_at");--> statement-breakpoint
CREATE INDEX "used_tokens_to_delete" ON "used_tokens" USING btree ("expires_at");