using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

using FactCheck.Cli.Views;
using FactCheck.Knowledge;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck tenures</c>: shows who held which office when, and makes a table of one's own from a Wikidata export.</summary>
internal static class TenuresCommand
{
    public static Command Create(Surroundings surroundings) => new("tenures", "Shows who held which office when, and imports tenures from Wikidata.")
    {
        CreateShow(surroundings),
        CreateImport(surroundings),
    };

    private static Command CreateShow(Surroundings surroundings)
    {
        var name = new Argument<string>("NAME|OFFICE") { Description = "A person (\"Mark Rutte\") or an office with its country or organisation (\"NATO secretary general\")." };
        var on = new Option<string?>("--on") { Description = "Only who was in office on this day.", HelpName = "yyyy-MM-dd" };
        on.Validators.Add(RequireDate);
        var tables = CommonOptions.TenuresOption();
        var command = new Command("show", "Shows the tenures of a person or of an office.") { name, on, tables };
        command.SetAction(parsed => Show(parsed.GetRequiredValue(name), Day(parsed.GetValue(on)), CommonOptions.Table(parsed.GetValue(tables), surroundings), surroundings));
        return command;
    }

    private static Command CreateImport(Surroundings surroundings)
    {
        var file = new Argument<FileInfo>("FILE") { Description = "JSON or CSV that the Wikidata query service exported for the query of docs/tenures.md." };
        var through = new Option<string>("--known-through") { Description = "The day of the export: rows without an end are known to hold until then.", HelpName = "yyyy-MM-dd", Required = true };
        through.Validators.Add(RequireDate);
        var output = new Option<FileInfo?>("--output", "-o") { Description = "Write the table to this file instead of standard output.", HelpName = "FILE" };
        var command = new Command("import", "Turns a Wikidata export of 'position held' into a table for --tenures.") { file, through, output };
        command.SetAction(parsed => Import(parsed.GetRequiredValue(file), Day(parsed.GetValue(through))!.Value, parsed.GetValue(output), surroundings));
        return command;
    }

    private static int Show(string name, DateOnly? day, TenureTable table, Surroundings surroundings)
    {
        ImmutableArray<Tenure> found = TenureSearch.Find(table, name);
        if (found.IsEmpty)
        {
            throw new UsageException($"The table knows no person and no office '{name}'. Write a full name, or a title with its country or organisation: \"French president\".");
        }

        using TextWriter output = Surroundings.WriterTo(surroundings.Output);
        Tenure[] shown = [.. found.Where(tenure => day is null || table.HoldersOn(tenure.OfficeId, day.Value).Contains(tenure))];
        foreach (Tenure tenure in shown)
        {
            string end = tenure.IsOpen ? $"open, known through {tenure.KnownThrough:yyyy-MM-dd}" : tenure.End.ToString();
            string acting = tenure.IsActing ? " (acting)" : "";
            output.WriteLine(SafeText.OneLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{tenure.Start} – {end}: {table.FindPerson(tenure.PersonId)!.Name}, {table.FindOffice(tenure.OfficeId)!.Description}{acting} [{tenure.Source}]")));
        }

        if (shown.Length == 0)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"unknown on {day:yyyy-MM-dd}"));
        }

        return ExitCode.Clean;
    }

    private static int Import(FileInfo file, DateOnly knownThrough, FileInfo? output, Surroundings surroundings)
    {
        WikidataImport import;
        try
        {
            import = WikidataImport.Read(file.Name, File.ReadAllText(file.FullName), knownThrough);
        }
        catch (TenureFormatException exception)
        {
            throw new UsageException(exception.Message);
        }

        foreach (string warning in import.Warnings)
        {
            surroundings.Error.WriteLine("warning: " + SafeText.OneLine(warning));
        }

        using Stream? toFile = output?.Create();
        using TextWriter writer = Surroundings.WriterTo(toFile ?? surroundings.Output);
        writer.Write(import.Csv);
        return ExitCode.Clean;
    }

    private static void RequireDate(OptionResult result)
    {
        foreach (Token token in result.Tokens)
        {
            if (Day(token.Value) is null)
            {
                result.AddError($"'{token.Value}' is no date; write yyyy-MM-dd.");
            }
        }
    }

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;
}
