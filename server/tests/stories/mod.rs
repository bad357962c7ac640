//! Stories: what people do, told through the pages they see. Each runs on SQLite and on PostgreSQL.

mod account;
mod activity;
mod activity_corrected;
mod bodies;
mod directory;
mod doctor;
mod doctor_whole;
mod home;
mod import_members;
mod installation;
mod installation_command_line;
mod installation_mail;
mod members;
mod paper;
mod plan;
mod plan_counts;
mod plan_files;
mod quick_line;
mod report;
mod report_corrected;
mod report_counts;
mod report_figures;
mod report_other_year;
mod settings;
mod settings_legal;
mod territory;
