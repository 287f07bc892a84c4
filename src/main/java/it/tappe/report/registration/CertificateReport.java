package it.tappe.report.registration;

import it.tappe.access.Action;
import it.tappe.access.Viewer;
import it.tappe.registration.attendance.Certificate;
import it.tappe.registration.attendance.Certificates;
import it.tappe.report.Filter;
import it.tappe.report.Format;
import it.tappe.report.Layout;
import it.tappe.report.Report;
import it.tappe.report.ReportParameters;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** The certificate of somebody who was present at an event. */
@Singleton
class CertificateReport implements Report<Certificate> {
    private final Certificates certificates;

    CertificateReport(Certificates certificates) {
        this.certificates = certificates;
    }

    @Override
    public String name() {
        return "certificate";
    }

    @Override
    public String title() {
        return "Attestato di partecipazione";
    }

    @Override
    public String purpose() {
        return "L’attestato di chi era presente a un evento, quando è finito.";
    }

    @Override
    public Action action() {
        return Action.MANAGE_REGISTRATIONS;
    }

    @Override
    public List<Format> formats() {
        return List.of(Format.PDF, Format.HTML);
    }

    @Override
    public List<Filter> needed() {
        return List.of(Filter.EVENT, Filter.REGISTRATION);
    }

    @Override
    public Certificate gather(Viewer viewer, ReportParameters parameters) {
        return certificates.find(viewer, parameters.required(Filter.EVENT), parameters.required(Filter.REGISTRATION));
    }

    @Override
    public Certificate sample() {
        return SampleEvent.certificate();
    }

    @Override
    public Layout layout(Certificate certificate, Format format) {
        return new Layout.Print("reports/certificate", Map.of("certificate", certificate));
    }

    @Override
    public String fileName(Certificate certificate) {
        return certificate.printName();
    }
}
