using System;

namespace HygieneAnalyzers.Flow.Times;

/// <summary>A point in time, as far as code tells: so many days from now, a date of the calendar, or never.</summary>
/// <param name="DaysFromNow">Days from the moment the code runs; infinity for a date that never comes; null for a date of the calendar.</param>
/// <param name="Date">The date of the calendar, or null.</param>
internal readonly record struct Moment(double? DaysFromNow, DateTime? Date)
{
    /// <summary>From this year on a date is as good as never, whatever day it is today.</summary>
    private const int FarYear = 2090;

    public static Moment Now { get; } = new(0, null);

    public static Moment Never { get; } = new(double.PositiveInfinity, null);

    public static Moment On(DateTime date) => date.Year >= FarYear ? Never : new Moment(null, date);

    /// <summary>The moment so many days later; null when that is beyond the calendar.</summary>
    public Moment? Plus(double? days)
    {
        if (days is not { } number)
        {
            return null;
        }

        if (DaysFromNow is { } fromNow)
        {
            return new Moment(fromNow + number, null);
        }

        return Date is { } date && number is > -300_000 and < 300_000 && date.Year is > 1000 and < 9000 ? On(date.AddDays(number)) : null;
    }

    /// <summary>How many days are left, or null when that depends on a date of today that nobody has given.</summary>
    public double? DaysLeft(DateTime? today) => DaysFromNow ?? (today is { } day && Date is { } date ? (date - day).TotalDays : null);
}
